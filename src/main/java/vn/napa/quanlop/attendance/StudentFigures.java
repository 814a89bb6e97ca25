package vn.napa.quanlop.attendance;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One student over the closed sessions of a class.
 *
 * @param no the student's number on the roster
 * @param counted closed sessions in which this student was marked
 * @param present sessions on the right seat
 * @param remarks what stands out, in order of the sessions: every absence, excuse and wrong seat
 */
public record StudentFigures(
        long studentId,
        int no,
        String fullName,
        @Nullable String organisation,
        int counted,
        int present,
        int wrongSeat,
        int absent,
        int excused,
        List<Remark> remarks) {

    /** A mark other than plain presence. */
    public record Remark(
            LocalDateTime session,
            Presence presence,
            @Nullable String note) {}

    public StudentFigures {
        remarks = List.copyOf(remarks);
    }

    public int attended() {
        return present + wrongSeat;
    }

    /** Attended out of the sessions counted, 0 to 1; 0 when none counts. */
    public double share() {
        return counted == 0 ? 0 : (double) attended() / counted;
    }
}
