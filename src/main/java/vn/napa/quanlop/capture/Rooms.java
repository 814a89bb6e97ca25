package vn.napa.quanlop.capture;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.people.TrainingUnits;

/** All rooms that schedules have named so far. */
@Repository
public class Rooms {

    private static final String MAIN_CAMPUS = "HN";
    private static final String BRANCH_PREFIX = "PV";

    private final JdbcClient jdbc;
    private final Classes classes;
    private final TrainingUnits units;

    Rooms(JdbcClient jdbc, Classes classes, TrainingUnits units) {
        this.jdbc = jdbc;
        this.classes = classes;
        this.units = units;
    }

    public List<Room> all() {
        return jdbc.sql("SELECT id, campus, name FROM room ORDER BY campus, room_key")
                .query(Room.class)
                .list();
    }

    public Optional<Room> find(long id) {
        return jdbc.sql("SELECT id, campus, name FROM room WHERE id = ?")
                .param(id)
                .query(Room.class)
                .optional();
    }

    /** The room of the session, by its schedule or else the class's place; a room not known yet is taken down. Empty when it is held elsewhere or nowhere named. */
    public Optional<Room> of(Session session) {
        if (!session.inAcademyRoom()) {
            return Optional.empty();
        }
        Optional<TrainingClass> trainingClass = classes.find(session.classId());
        Optional<String> words = stated(session).or(() -> placeOf(trainingClass));
        return words.flatMap(text -> RoomName.parse(text)
                .map(name -> match(
                        trainingClass.map(this::campusOf).orElse(MAIN_CAMPUS),
                        name,
                        text.strip().substring(0, Math.min(300, text.strip().length())))));
    }

    /** Whether a capture is owed at all: online sessions and visits have no camera (Điều 1.2). */
    public boolean isElsewhere(Session session) {
        if (!session.inAcademyRoom()) {
            return true;
        }
        return stated(session)
                .or(() -> placeOf(classes.find(session.classId())))
                .filter(RoomName::isElsewhere)
                .isPresent();
    }

    private static Optional<String> stated(Session session) {
        return Optional.ofNullable(session.room()).filter(room -> !room.isBlank());
    }

    private static Optional<String> placeOf(Optional<TrainingClass> trainingClass) {
        return trainingClass.flatMap(owner -> Optional.ofNullable(owner.place()));
    }

    private String campusOf(TrainingClass trainingClass) {
        return units.find(trainingClass.unitId())
                .map(unit -> unit.code())
                .filter(code -> code.startsWith(BRANCH_PREFIX))
                .orElse(MAIN_CAMPUS);
    }

    private Room match(String campus, RoomName name, String words) {
        Optional<Room> known = withKey(campus, name.key()).or(() -> onlyOneNumbered(campus, name));
        return known.orElseGet(() -> {
            jdbc.sql("INSERT IGNORE INTO room (campus, room_key, name) VALUES (?, ?, ?)")
                    .params(campus, name.key(), words)
                    .update();
            return withKey(campus, name.key()).orElseThrow();
        });
    }

    private Optional<Room> withKey(String campus, String key) {
        return jdbc.sql("SELECT id, campus, name FROM room WHERE campus = ? AND room_key = ?")
                .params(campus, key)
                .query(Room.class)
                .optional();
    }

    /** "P.301" is the room 301 of building B where there is only one 301, and the other way round. */
    private Optional<Room> onlyOneNumbered(String campus, RoomName name) {
        String condition = name.building().isEmpty() ? "room_key LIKE CONCAT(?, '/%')" : "room_key = ?";
        List<Room> candidates = jdbc.sql("SELECT id, campus, name FROM room WHERE campus = ? AND " + condition)
                .params(campus, name.number())
                .query(Room.class)
                .list();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
