package vn.napa.quanlop.reports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Contact;
import vn.napa.quanlop.classes.Dossier.ContactKind;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.people.Organisation;
import vn.napa.quanlop.reports.document.ReportContent;
import vn.napa.quanlop.reports.document.ReportContent.Course;
import vn.napa.quanlop.reports.document.ReportContent.Letterhead;
import vn.napa.quanlop.tasks.InvalidInput;

/** Draws up a report from the figures of the day, in the officer's words or, until there are any, in proposed ones. */
@Component
public class DraftReport {

    private static final int LONGEST = 6_000;

    private final Reports reports;
    private final Classes classes;
    private final ReportFigures figures;
    private final Organisation organisation;
    private final ReportSettings settings;
    private final JsonMapper json;

    DraftReport(
            Reports reports,
            Classes classes,
            ReportFigures figures,
            Organisation organisation,
            ReportSettings settings,
            JsonMapper json) {
        this.reports = reports;
        this.classes = classes;
        this.figures = figures;
        this.organisation = organisation;
        this.settings = settings;
        this.json = json;
    }

    /** What the report says: drawn up anew while it is a draft, as it was frozen from the moment it is submitted. */
    public ReportContent content(Report report) {
        return reports.content(report.id())
                .map(frozen -> json.readValue(frozen, ReportContent.class))
                .orElseGet(() -> compose(report));
    }

    /**
     * Keeps what the officer wrote; each line becomes a paragraph.
     *
     * @throws InvalidInput when it is too long
     */
    public void write(Report report, String remarks, String proposals) {
        if (remarks.length() > LONGEST || proposals.length() > LONGEST) {
            throw new InvalidInput("Phần nhận xét hoặc đề nghị quá dài (tối đa " + LONGEST + " ký tự mỗi phần).");
        }
        reports.write(report.id(), remarks.strip(), proposals.strip());
    }

    private ReportContent compose(Report report) {
        TrainingClass course = classes.find(report.classId()).orElseThrow();
        ReportFigures.Lines lines = figures.of(report);
        ReportContent bare = new ReportContent(
                letterhead(),
                report.kind(),
                report.ordinal(),
                course(course),
                report.cutOff(),
                report.testDate(),
                settings.absencePercent(),
                lines.sessions(),
                lines.students(),
                List.of(),
                List.of(),
                recipients(course));
        return bare.saying(
                report.remarks() == null ? Narrative.remarks(bare) : lines(report.remarks()),
                report.proposals() == null ? Narrative.proposals(bare) : lines(report.proposals()));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private Letterhead letterhead() {
        return new Letterhead(
                organisation.academy(),
                organisation.office(),
                organisation.office() + " Học viện",
                organisation.itDepartment(),
                organisation.officeCode(),
                organisation.place(),
                "Giám đốc " + organisation.academy(),
                "Chánh " + organisation.office(),
                "VT, CNTT");
    }

    private static Course course(TrainingClass course) {
        return new Course(
                course.code() == null ? "" : course.code(),
                nameOf(course),
                course.unitName(),
                course.decisionNumber(),
                course.decisionDate(),
                course.startDate(),
                course.endDate(),
                course.place() == null ? "" : course.place());
    }

    /** The name with its khóa, which stands in lower case inside a sentence. */
    private static String nameOf(TrainingClass course) {
        String cohort = course.cohort();
        if (cohort == null || course.name().toLowerCase(Locale.ROOT).contains(cohort.toLowerCase(Locale.ROOT))) {
            return course.name();
        }
        return course.name() + " " + (cohort.startsWith("K") ? "k" + cohort.substring(1) : cohort);
    }

    /** Who stands under Nơi nhận besides the Director. */
    private List<String> recipients(TrainingClass course) {
        Set<String> lines = new LinkedHashSet<>();
        lines.add(course.unitName());
        List<Contact> contacts = classes.contactsOf(course.id());
        contacts.stream()
                .filter(contact -> contact.kind() == ContactKind.COORDINATING_UNIT && contact.name() != null)
                .forEach(contact -> lines.add(contact.name() + " (để phối hợp)"));
        List<String> managers = contacts.stream()
                .filter(contact -> contact.kind() == ContactKind.CLASS_MANAGER && contact.name() != null)
                .map(Contact::name)
                .distinct()
                .toList();
        lines.add("Cán bộ quản lý lớp" + (managers.isEmpty() ? "" : " (" + String.join(", ", managers) + ")"));
        return new ArrayList<>(lines);
    }
}
