package vn.napa.quanlop.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.classes.Dossier.HalfDay;
import vn.napa.quanlop.classes.Dossier.LessonKind;
import vn.napa.quanlop.classes.Dossier.TestKind;
import vn.napa.quanlop.classes.Session;

class ReportPlanTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void aCourseWithTwoTestsOwesAReportThreeDaysBeforeEach() {
        List<DueReport> due = plan(
                sessions(MONDAY, 20, Session.State.PLANNED),
                new Dossier.Test(TestKind.MIDTERM, MONDAY.plusDays(9)),
                new Dossier.Test(TestKind.FINAL, MONDAY.plusDays(19)));

        assertThat(due).extracting(DueReport::kind).containsExactly(ReportKind.MIDTERM, ReportKind.FINAL);
        assertThat(due.get(0).opensAt()).isEqualTo(MONDAY.plusDays(6).atTime(17, 30));
        assertThat(due.get(0).cutOff()).isEqualTo(MONDAY.plusDays(6));
        assertThat(due.get(1).testDate()).isEqualTo(MONDAY.plusDays(19));
    }

    @Test
    void severalMidCourseTestsMakeOneReportEach() {
        List<DueReport> due = plan(
                sessions(MONDAY, 30, Session.State.PLANNED),
                new Dossier.Test(TestKind.MIDTERM, MONDAY.plusDays(20)),
                new Dossier.Test(TestKind.MIDTERM, MONDAY.plusDays(10)),
                new Dossier.Test(TestKind.FINAL, MONDAY.plusDays(29)));

        assertThat(due).extracting(DueReport::ordinal).containsExactly(1, 2, 1);
        assertThat(due).extracting(DueReport::testDate).startsWith(MONDAY.plusDays(10), MONDAY.plusDays(20));
    }

    @Test
    void withoutAMidCourseTestTheFirstReportComesWhenHalfOfTheSessionsAreOver() {
        List<DueReport> due =
                plan(sessions(MONDAY, 10, Session.State.PLANNED), new Dossier.Test(TestKind.FINAL, MONDAY.plusDays(9)));

        assertThat(due.get(0).kind()).isEqualTo(ReportKind.HALFWAY);
        assertThat(due.get(0).opensAt()).isEqualTo(MONDAY.plusDays(4).atTime(16, 30));
        assertThat(due.get(0).cutOff()).isEqualTo(MONDAY.plusDays(4));
    }

    @Test
    void aTwoDayCourseStillOpensItsReportBeforeTheTest() {
        List<DueReport> due =
                plan(sessions(MONDAY, 2, Session.State.PLANNED), new Dossier.Test(TestKind.FINAL, MONDAY.plusDays(1)));

        DueReport last = due.get(1);
        assertThat(last.opensAt()).isEqualTo(MONDAY.atTime(17, 30));
        assertThat(last.due()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void aTestThatStandsOnlyInTheScheduleCountsToo() {
        List<Session> sessions = new ArrayList<>(sessions(MONDAY, 12, Session.State.PLANNED));
        sessions.set(11, session(12, MONDAY.plusDays(11), LessonKind.FINAL, Session.State.PLANNED));

        assertThat(plan(sessions).get(1).testDate()).isEqualTo(MONDAY.plusDays(11));
    }

    @Test
    void aCourseThatWasOverWhenFirstKnownOwesNothing() {
        assertThat(plan(
                        sessions(MONDAY, 10, Session.State.NOT_DUE),
                        new Dossier.Test(TestKind.FINAL, MONDAY.plusDays(9))))
                .isEmpty();
    }

    @Test
    void aTestThatWasOverWhenTheClassWasFirstKnownNeedsNoReport() {
        List<Session> sessions = new ArrayList<>(sessions(MONDAY, 10, Session.State.NOT_DUE));
        sessions.addAll(sessions(MONDAY.plusDays(10), 10, Session.State.PLANNED));

        List<DueReport> due = plan(
                sessions,
                new Dossier.Test(TestKind.MIDTERM, MONDAY.plusDays(8)),
                new Dossier.Test(TestKind.FINAL, MONDAY.plusDays(19)));

        assertThat(due).extracting(DueReport::kind).containsExactly(ReportKind.FINAL);
    }

    private static List<DueReport> plan(List<Session> sessions, Dossier.Test... tests) {
        return new ReportPlan(sessions, List.of(tests), 3).reports();
    }

    private static List<Session> sessions(LocalDate from, int days, Session.State state) {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            sessions.add(session(i + 1, from.plusDays(i), LessonKind.LECTURE, state));
        }
        return sessions;
    }

    private static Session session(long id, LocalDate date, LessonKind kind, Session.State state) {
        return new Session(
                id,
                1,
                date,
                HalfDay.AFTERNOON,
                kind,
                "Chuyên đề",
                null,
                "301",
                LocalTime.of(13, 30),
                LocalTime.of(16, 30),
                true,
                4,
                state);
    }
}
