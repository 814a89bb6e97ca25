package vn.napa.quanlop.attendance;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The attendance of one session as a whole.
 *
 * @param openedAt when the session's process started
 * @param overAt when the session's end was told to the process, so that the marks were asked for
 * @param riskToldAt when somebody was asked to rescue the captures
 * @param rescueReason why two captures could not be had, and what stands in their place
 * @param finishedBy full name
 * @param remark what the marks rely on where two captures are missing, or what else is to be known
 */
public record Attendance(
        long sessionId,
        LocalDateTime openedAt,
        @Nullable LocalDateTime overAt,
        @Nullable LocalDateTime riskToldAt,
        @Nullable String rescueReason,
        @Nullable LocalDateTime finishedAt,
        @Nullable String finishedBy,
        @Nullable String remark) {

    public boolean finished() {
        return finishedAt != null;
    }
}
