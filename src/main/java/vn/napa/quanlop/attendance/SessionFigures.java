package vn.napa.quanlop.attendance;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One session in figures.
 *
 * @param start when it began, Vietnamese time
 * @param finished true when a person closed its attendance; figures of an open session are provisional
 * @param finishedBy full name of who closed it
 * @param unmarked students of the roster without a mark
 * @param captures SHA-256 of the pictures the marks rely on; empty for attendance on paper
 */
public record SessionFigures(
        long sessionId,
        LocalDateTime start,
        LocalDateTime end,
        @Nullable String topic,
        @Nullable String room,
        boolean finished,
        @Nullable String finishedBy,
        int present,
        int wrongSeat,
        int absent,
        int excused,
        int unmarked,
        List<String> captures) {

    public SessionFigures {
        captures = List.copyOf(captures);
    }

    /** All who sat in the room, on whichever seat. */
    public int attended() {
        return present + wrongSeat;
    }

    /** Attended out of those marked, 0 to 1; 0 when nobody is marked. */
    public double share() {
        int marked = attended() + absent + excused;
        return marked == 0 ? 0 : (double) attended() / marked;
    }
}
