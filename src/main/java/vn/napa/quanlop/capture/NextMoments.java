package vn.napa.quanlop.capture;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;

/** The next moment at which a picture is taken or a session ends; computed, never stored, and for the clock only: no page shows it. */
@Component
class NextMoments {

    private final Sessions sessions;
    private final Rooms rooms;
    private final Cameras cameras;
    private final Plans plans;
    private final CaptureRows rows;

    NextMoments(Sessions sessions, Rooms rooms, Cameras cameras, Plans plans, CaptureRows rows) {
        this.sessions = sessions;
        this.rooms = rooms;
        this.cameras = cameras;
        this.plans = plans;
        this.rows = rows;
    }

    Optional<LocalDateTime> after(LocalDateTime now) {
        return onDay(now.toLocalDate(), now)
                .or(() -> sessions.firstDayFrom(now.toLocalDate().plusDays(1)).flatMap(day -> onDay(day, now)));
    }

    private Optional<LocalDateTime> onDay(LocalDate day, LocalDateTime now) {
        List<LocalDateTime> moments = new ArrayList<>();
        for (Session session : sessions.on(day)) {
            if (session.endsAt().isAfter(now)) {
                moments.add(session.endsAt());
                captureMoments(session).forEach(moments::add);
            }
        }
        return moments.stream().filter(moment -> moment.isAfter(now)).min(LocalDateTime::compareTo);
    }

    private Stream<LocalDateTime> captureMoments(Session session) {
        boolean hasCamera = rooms.of(session)
                .map(cameras::of)
                .filter(mounted -> !mounted.isEmpty())
                .isPresent();
        if (rooms.isElsewhere(session) || !hasCamera) {
            return Stream.empty();
        }
        List<CaptureRow> all = rows.of(session.id());
        if (all.isEmpty()) {
            return plans.of(session).moments().stream();
        }
        Moments moments = new Moments(plans.of(session), all);
        return all.stream().filter(CaptureRow::isPending).flatMap(row -> moments.of(row).stream());
    }
}
