package vn.napa.quanlop.capture;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.time.BusinessClock;

/** Sessions under way that may end without the captures Điều 6 asks for, unless somebody acts. */
@Component
public class CapturesAtRisk {

    private final Sessions sessions;
    private final CaptureRows rows;
    private final Rooms rooms;
    private final Cameras cameras;
    private final Plans plans;

    CapturesAtRisk(Sessions sessions, CaptureRows rows, Rooms rooms, Cameras cameras, Plans plans) {
        this.sessions = sessions;
        this.rows = rows;
        this.rooms = rooms;
        this.cameras = cameras;
        this.plans = plans;
    }

    /** Under way at {@code now}, with too few valid captures even if all that are still planned succeed, or without a camera. */
    public List<Session> atRisk(Instant now) {
        LocalDateTime at = LocalDateTime.ofInstant(now, BusinessClock.ZONE);
        return sessions.on(at.toLocalDate()).stream()
                .filter(session -> !at.isBefore(session.startsAt()) && at.isBefore(session.endsAt()))
                .filter(session -> !rooms.isElsewhere(session) && isAtRisk(session))
                .toList();
    }

    private boolean isAtRisk(Session session) {
        List<CaptureRow> all = rows.of(session.id());
        if (all.isEmpty()) {
            // Its plan is drawn in a moment.
            return false;
        }
        int required = Captures.required(session);
        long valid = all.stream().filter(CaptureRow::isValid).count();
        if (valid >= required) {
            return false;
        }
        Moments moments = new Moments(plans.of(session), all);
        // A make-up follows failures of the same camera: nobody should rely on it.
        long hoped = all.stream()
                .filter(row -> row.isOpen() && !row.isMakeUp())
                .filter(row -> row.isExtra() || moments.of(row).isPresent())
                .count();
        return valid + hoped < required
                || rooms.of(session).map(cameras::of).orElse(List.of()).isEmpty();
    }
}
