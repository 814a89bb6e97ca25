package vn.napa.quanlop.classes.dossier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.classes.Dossier.Contact;
import vn.napa.quanlop.classes.Dossier.ContactKind;
import vn.napa.quanlop.classes.Dossier.Part;
import vn.napa.quanlop.classes.Dossier.Source;
import vn.napa.quanlop.documents.DocumentFacts;
import vn.napa.quanlop.documents.MailFacts;
import vn.napa.quanlop.documents.NamedContact;
import vn.napa.quanlop.documents.Unsure;

/** Joins mails in their order into the dossier of one class. */
public final class JoinDossier {

    private final Findings findings = new Findings();
    private final Material material;

    private JoinDossier(Material material) {
        this.material = material;
    }

    /** The dossier of the one class that the mails are about. */
    public static Dossier join(List<MailFacts> mails) {
        return join(mails, ClassKey.any());
    }

    /** The dossier of one class out of mails that may speak of several. */
    public static Dossier join(List<MailFacts> mails, ClassKey only) {
        return new JoinDossier(new Material(mails, only)).dossier();
    }

    /** The classes that a mail speaks of, the one it is chiefly about first. */
    public static List<ClassKey> classesIn(MailFacts mail) {
        return ClassKeys.in(mail);
    }

    private Dossier dossier() {
        Terms terms = new Terms(material, findings);
        Timetable timetable = new Timetable(material, findings);
        Students students = new Students(material, findings);
        Seats seats = new Seats(material, students, findings);
        List<Source> sources = sources(terms, timetable, students, seats);
        terms.checkReferences();
        new CodeCheck(material, findings).check();
        timetable.check(terms);
        students.check(terms);
        if (students.rows().isEmpty()) {
            findings.problem("MISSING_ROSTER", null, null, "missing.roster");
        }
        seats.check();
        new UnreadFiles(findings).tell(material.mails, missing(sources));
        unsure(sources);
        return new Dossier(
                terms.unit,
                material.code,
                terms.courseName,
                terms.cohort,
                terms.decision,
                List.copyOf(terms.amendments),
                terms.start,
                terms.end,
                terms.place,
                terms.studentCount,
                timetable.lessons().stream().map(AsDossier::lesson).toList(),
                AsDossier.tests(timetable.lessons()),
                students.rows().stream().map(AsDossier::entry).toList(),
                seats.chairs(),
                findings.problems(),
                findings.doubts(),
                sources,
                contacts());
    }

    private static List<Source> sources(Terms terms, Timetable timetable, Students students, Seats seats) {
        List<Source> sources = new ArrayList<>();
        String decision = terms.file;
        if (decision != null) {
            sources.add(new Source(Part.DECISION, decision));
        }
        timetable.file().ifPresent(f -> sources.add(new Source(Part.SCHEDULE, f)));
        students.file().ifPresent(f -> sources.add(new Source(Part.ROSTER, f)));
        seats.file().ifPresent(f -> sources.add(new Source(Part.SEATING, f)));
        return sources;
    }

    private static Set<Part> missing(List<Source> sources) {
        Set<Part> missing = EnumSet.allOf(Part.class);
        sources.forEach(s -> missing.remove(s.part()));
        return missing;
    }

    /** What a recogniser was unsure of counts only where its file still does. */
    private void unsure(List<Source> sources) {
        for (MailFacts mail : material.mails) {
            mail.unsure().forEach(this::doubt);
            for (DocumentFacts document : mail.documents()) {
                boolean used = !document.changes().isEmpty()
                        || sources.stream().anyMatch(s -> s.file().equals(document.file()));
                if (used || document.unrelated()) {
                    document.unsure().forEach(this::doubt);
                }
            }
        }
    }

    private void doubt(Unsure unsure) {
        findings.doubt(
                Part.valueOf(unsure.subject().name()), "unsure", unsure.place().inWords(), unsure.why());
    }

    private List<Contact> contacts() {
        Stream<NamedContact> named = material.mails.stream()
                .flatMap(m -> Stream.concat(
                        m.contacts().stream(), m.documents().stream().flatMap(d -> d.contacts().stream())));
        return named.map(c -> new Contact(ContactKind.valueOf(c.kind().name()), c.name(), c.email()))
                .distinct()
                .toList();
    }
}
