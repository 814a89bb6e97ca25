package vn.napa.quanlop.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.napa.quanlop.attendance.Presence.ABSENT;
import static vn.napa.quanlop.attendance.Presence.EXCUSED;
import static vn.napa.quanlop.attendance.Presence.PRESENT;
import static vn.napa.quanlop.attendance.Presence.WRONG_SEAT;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTests {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2025, 10, 6, 7, 30);
    private static final LocalDateTime TUESDAY = MONDAY.plusDays(1);

    private final List<Tally.Listed> students = List.of(
            new Tally.Listed(12, 2, "Trần Thị Bình", null), new Tally.Listed(11, 1, "Nguyễn Văn An", "Sở Nội vụ"));

    @Test
    void whoSatOnAnotherSeatWasThereAndIsToldApart() {
        Figures figures = tally(closed(1, MONDAY), mark(1, 11, WRONG_SEAT), mark(1, 12, ABSENT));

        StudentFigures an = figures.students().get(0);
        assertThat(an.fullName()).isEqualTo("Nguyễn Văn An");
        assertThat(an.attended()).isEqualTo(1);
        assertThat(an.wrongSeat()).isEqualTo(1);
        assertThat(an.share()).isEqualTo(1.0);
        assertThat(figures.sessions().get(0).share()).isEqualTo(0.5);
    }

    @Test
    void aSessionThatEndsAfterTheCutOffIsLeftOut() {
        Figures figures = new Tally(
                        7, List.of(closed(1, MONDAY), closed(2, TUESDAY)), students, List.of(mark(2, 11, ABSENT)))
                .upTo(TUESDAY.plusHours(3));

        assertThat(figures.sessions()).extracting(SessionFigures::sessionId).containsExactly(1L);
        assertThat(figures.students().get(0).absent()).isZero();
    }

    @Test
    void anOpenSessionIsShownButCountsForNoStudent() {
        Figures figures = tally(
                new Tally.Held(1, MONDAY, MONDAY.plusHours(4), null, null, false, null, List.of()),
                mark(1, 11, ABSENT));

        assertThat(figures.open()).hasSize(1);
        assertThat(figures.sessions().get(0).unmarked()).isEqualTo(1);
        assertThat(figures.students().get(0).counted()).isZero();
        assertThat(figures.share()).isZero();
    }

    @Test
    void aStudentWhoJoinedLateIsCountedOnlyWhereMarked() {
        Figures figures = new Tally(
                        7,
                        List.of(closed(1, MONDAY), closed(2, TUESDAY)),
                        students,
                        List.of(mark(1, 11, PRESENT), mark(2, 11, EXCUSED), mark(2, 12, PRESENT)))
                .upTo(TUESDAY.plusDays(1));

        assertThat(figures.students().get(1).counted()).isEqualTo(1);
        assertThat(figures.students().get(1).share()).isEqualTo(1.0);
        assertThat(figures.students().get(0).remarks())
                .containsExactly(new StudentFigures.Remark(TUESDAY, EXCUSED, null));
        assertThat(figures.closed()).isEqualTo(2);
    }

    @Test
    void aMarkOfSomebodyNoLongerOnTheRosterDoesNotCount() {
        Figures figures = tally(closed(1, MONDAY), mark(1, 99, ABSENT), mark(1, 11, PRESENT), mark(1, 12, PRESENT));

        assertThat(figures.sessions().get(0).absent()).isZero();
        assertThat(figures.sessions().get(0).unmarked()).isZero();
    }

    private Figures tally(Tally.Held session, Mark... marks) {
        return new Tally(7, List.of(session), students, List.of(marks)).upTo(TUESDAY);
    }

    private static Tally.Held closed(long id, LocalDateTime start) {
        return new Tally.Held(id, start, start.plusHours(4), null, "A101", true, "Lê Văn Minh", List.of());
    }

    private static Mark mark(long session, long student, Presence presence) {
        return new Mark(session, student, presence, null);
    }
}
