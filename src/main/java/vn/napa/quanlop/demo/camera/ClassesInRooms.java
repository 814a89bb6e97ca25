package vn.napa.quanlop.demo.camera;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.capture.Room;
import vn.napa.quanlop.capture.Rooms;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Rosters;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.time.BusinessClock;

/** Seats the class whose session runs in a room now, by its newest roster and chart. */
@Profile("demo")
@Component
class ClassesInRooms implements RoomScene {

    /** People come a little before and leave a little after. */
    private static final Duration AROUND = Duration.ofMinutes(8);

    private final BusinessClock clock;
    private final Rooms rooms;
    private final Sessions sessions;
    private final Classes classes;
    private final Rosters rosters;

    ClassesInRooms(BusinessClock clock, Rooms rooms, Sessions sessions, Classes classes, Rosters rosters) {
        this.clock = clock;
        this.rooms = rooms;
        this.sessions = sessions;
        this.classes = classes;
        this.rosters = rosters;
    }

    @Override
    public ClassroomScene now(long roomId) {
        return rooms.find(roomId)
                .map(room ->
                        runningIn(room).map(session -> scene(room, session)).orElse(ClassroomScene.empty(room.name())))
                .orElseGet(() -> ClassroomScene.empty("số " + roomId));
    }

    private Optional<Session> runningIn(Room room) {
        LocalDateTime now = clock.now();
        return sessions.on(now.toLocalDate()).stream()
                .filter(session -> isRunning(session, now))
                .filter(session -> rooms.of(session).filter(room::equals).isPresent())
                .findFirst();
    }

    private static boolean isRunning(Session session, LocalDateTime now) {
        return !now.isBefore(session.startsAt().minus(AROUND))
                && !now.isAfter(session.endsAt().plus(AROUND));
    }

    private ClassroomScene scene(Room room, Session session) {
        List<Seating.Guest> guests = rosters.studentsOf(session.classId()).stream()
                .map(student -> new Seating.Guest(
                        student.id(),
                        student.gender() == null ? null : student.gender().equals("F")))
                .toList();
        List<Seating.Charted> chart = rosters.seatsOf(session.classId()).stream()
                .map(seat -> new Seating.Charted(seat.row(), seat.col(), seat.studentId(), seat.name()))
                .toList();
        String slide = Optional.ofNullable(session.topic())
                .or(() -> classes.find(session.classId()).map(TrainingClass::name))
                .orElse("");
        return Seating.of(guests, chart, session.id()).scene(room.name(), slide);
    }
}
