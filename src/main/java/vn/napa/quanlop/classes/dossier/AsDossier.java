package vn.napa.quanlop.classes.dossier;

import java.util.List;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.classes.Dossier.Entry;
import vn.napa.quanlop.classes.Dossier.Gender;
import vn.napa.quanlop.classes.Dossier.HalfDay;
import vn.napa.quanlop.classes.Dossier.LessonKind;
import vn.napa.quanlop.classes.Dossier.Test;
import vn.napa.quanlop.classes.Dossier.TestKind;
import vn.napa.quanlop.documents.RosterFacts;
import vn.napa.quanlop.documents.ScheduleFacts;
import vn.napa.quanlop.documents.ScheduleFacts.Kind;

/** Turns facts of documents into the dossier's own words. */
final class AsDossier {

    private AsDossier() {}

    static Dossier.Lesson lesson(ScheduleFacts.Lesson l) {
        return new Dossier.Lesson(
                l.date(),
                HalfDay.valueOf(l.part().name()),
                LessonKind.valueOf(l.kind().name()),
                l.topic(),
                l.lecturer(),
                l.room(),
                l.start(),
                l.end(),
                l.firstPeriod(),
                l.lastPeriod());
    }

    static List<Test> tests(List<ScheduleFacts.Lesson> lessons) {
        return lessons.stream()
                .filter(l -> l.kind() == Kind.MIDTERM || l.kind() == Kind.FINAL)
                .map(l -> new Test(l.kind() == Kind.MIDTERM ? TestKind.MIDTERM : TestKind.FINAL, l.date()))
                .distinct()
                .toList();
    }

    static Entry entry(RosterFacts.Row r) {
        return new Entry(
                r.no(),
                r.fullName().value(),
                r.birth() == null ? null : r.birth().value().iso(),
                r.gender() == null ? null : Gender.valueOf(r.gender().name()),
                r.position(),
                r.organisation(),
                r.phone(),
                r.email());
    }
}
