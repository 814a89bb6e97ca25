package vn.napa.quanlop.capture;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.time.BusinessClock;

/** An officer has a picture taken at once, when the planned ones are in danger. */
@Component
public class CaptureNow {

    private final Sessions sessions;
    private final Rooms rooms;
    private final Cameras cameras;
    private final CaptureRows rows;
    private final TakeCapture takeCapture;
    private final BusinessClock clock;

    CaptureNow(
            Sessions sessions,
            Rooms rooms,
            Cameras cameras,
            CaptureRows rows,
            TakeCapture takeCapture,
            BusinessClock clock) {
        this.sessions = sessions;
        this.rooms = rooms;
        this.cameras = cameras;
        this.rows = rows;
        this.takeCapture = takeCapture;
        this.clock = clock;
    }

    /**
     * Returns within some 20 seconds for each camera of the room.
     *
     * @return empty when the session is not under way or its room has no camera
     */
    public Optional<Outcome> take(long sessionId, Person officer) {
        LocalDateTime now = clock.now();
        Optional<Session> session = sessions.find(sessionId)
                .filter(Session::isPlanned)
                .filter(one -> !now.isBefore(one.startsAt()) && now.isBefore(one.endsAt()));
        Optional<Room> room = session.flatMap(rooms::of);
        List<Cameras.Mounted> mounted = room.map(cameras::of).orElse(List.of());
        if (session.isEmpty() || room.isEmpty() || mounted.isEmpty()) {
            return Optional.empty();
        }
        CaptureRow row = rows.addExtra(sessionId, officer.id());
        return takeCapture.take(row, session.get(), room.get(), mounted, null);
    }
}
