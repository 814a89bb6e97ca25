package vn.napa.quanlop.attendance.web;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.attendance.Attendance;
import vn.napa.quanlop.attendance.SessionFigures;
import vn.napa.quanlop.classes.Session;

/**
 * A session in the list of its class.
 *
 * @param captures valid captures so far
 * @param required how many Điều 6 asks for
 * @param figures null while the session has not ended
 */
public record SessionLine(
        Session session,
        Standing standing,
        int captures,
        int required,
        @Nullable SessionFigures figures) {

    /** Where a session stands, as people say it. */
    public enum Standing {
        COMING,
        RUNNING,
        TO_MARK,
        MARKED,
        NOT_DUE,
        CANCELLED
    }

    static SessionLine of(
            Session session,
            Optional<Attendance> attendance,
            Optional<SessionFigures> figures,
            int captures,
            int required,
            LocalDateTime now) {
        return new SessionLine(session, standing(session, attendance, now), captures, required, figures.orElse(null));
    }

    private static Standing standing(Session session, Optional<Attendance> attendance, LocalDateTime now) {
        if (attendance.filter(Attendance::finished).isPresent()) {
            return Standing.MARKED;
        }
        switch (session.state()) {
            case CANCELLED:
                return Standing.CANCELLED;
            case NOT_DUE:
                return Standing.NOT_DUE;
            default:
                if (session.startsAt().isAfter(now)) {
                    return Standing.COMING;
                }
                return session.endsAt().isAfter(now) ? Standing.RUNNING : Standing.TO_MARK;
        }
    }
}
