package vn.napa.quanlop.classes.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.napa.quanlop.classes.Dossier.Part;
import vn.napa.quanlop.documents.ScheduleFacts.Kind;
import vn.napa.quanlop.documents.ScheduleFacts.Lesson;

/** Looks at a timetable as a careful colleague would: what does not fit the rest was perhaps misread. */
final class Plausible {

    private static final Pattern TITLE = Pattern.compile("\\b(?:GS|PGS|TS|ThS|GVCC|GVC|NCS)[. ]|(?i:giảng viên\\s*:)");
    private static final Pattern NUMBERED = Pattern.compile("(?iu)(?:chuyên đề|cđ|bài|chủ đề)\\s*(?:số\\s*)?\\d+.*");
    private static final double NEARLY_ALL = 0.75;

    private final List<Lesson> lessons;
    private final Findings findings;

    Plausible(List<Lesson> lessons, Findings findings) {
        this.lessons = lessons;
        this.findings = findings;
    }

    void check(Terms terms) {
        List<Lesson> lectures =
                lessons.stream().filter(l -> l.kind() == Kind.LECTURE).toList();
        long taught = lectures.stream().filter(l -> l.lecturer() != null).count();
        long numbered = lectures.stream()
                .filter(l -> NUMBERED.matcher(l.raw()).matches())
                .count();
        for (Lesson l : lectures) {
            boolean alone = l.lecturer() == null && taught >= NEARLY_ALL * lectures.size();
            boolean odd = !NUMBERED.matcher(l.raw()).matches() && numbered >= NEARLY_ALL * lectures.size();
            boolean mixed = l.topic() != null && TITLE.matcher(l.topic()).find();
            if (alone || mixed || odd && l.lecturer() == null) {
                findings.doubt(Part.SCHEDULE, "lesson", l.place().inWords(), l.raw());
            }
        }
        LocalDate start = terms.start;
        LocalDate end = terms.end;
        boolean uncovered = start != null
                && end != null
                && !lessons.isEmpty()
                && (lessons.stream().noneMatch(l -> l.date().equals(start))
                        || lessons.stream().noneMatch(l -> l.date().equals(end)));
        if (uncovered && start != null && end != null) {
            findings.doubt(Part.SCHEDULE, "uncovered", Days.of(start), Days.of(end));
        }
    }
}
