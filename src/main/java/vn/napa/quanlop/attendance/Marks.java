package vn.napa.quanlop.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people decided about each student in each session. */
@Repository
public class Marks {

    private final JdbcClient jdbc;

    Marks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Mark> ofSession(long sessionId) {
        return jdbc.sql("SELECT session_id, student_id, presence, note FROM attendance_mark WHERE session_id = ?")
                .param(sessionId)
                .query(Marks::mark)
                .list();
    }

    public List<Mark> ofClass(long classId) {
        return jdbc.sql(
                        "SELECT m.session_id, m.student_id, m.presence, m.note FROM attendance_mark m"
                                + " JOIN class_session s ON s.id = m.session_id WHERE s.class_id = ? ORDER BY s.date, s.start_time")
                .param(classId)
                .query(Marks::mark)
                .list();
    }

    /** Changes made after the session was closed, newest first. */
    public List<Correction> correctionsOf(long sessionId) {
        return jdbc.sql("SELECT c.student_id, c.was, c.became, c.reason, p.full_name, c.at FROM attendance_correction c"
                        + " JOIN person p ON p.id = c.by_person WHERE c.session_id = ? ORDER BY c.id DESC")
                .param(sessionId)
                .query((row, number) -> new Correction(
                        row.getLong("student_id"),
                        Presence.valueOf(row.getString("was")),
                        Presence.valueOf(row.getString("became")),
                        row.getString("reason"),
                        row.getString("full_name"),
                        row.getObject("at", LocalDateTime.class)))
                .list();
    }

    Optional<Mark> find(long sessionId, long studentId) {
        return jdbc.sql(
                        "SELECT session_id, student_id, presence, note FROM attendance_mark WHERE session_id = ? AND student_id = ?")
                .params(sessionId, studentId)
                .query(Marks::mark)
                .optional();
    }

    void put(Mark mark, long by, LocalDateTime now) {
        jdbc.sql("INSERT INTO attendance_mark (session_id, student_id, presence, note, marked_by, marked_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE presence = VALUES(presence),"
                        + " note = VALUES(note), marked_by = VALUES(marked_by), marked_at = VALUES(marked_at)")
                .params(mark.sessionId(), mark.studentId(), mark.presence().name())
                .param(mark.note())
                .params(by, now)
                .update();
    }

    void correct(Mark was, Presence became, String reason, long by, LocalDateTime now) {
        jdbc.sql("INSERT INTO attendance_correction (session_id, student_id, was, became, reason, by_person, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(was.sessionId(), was.studentId(), was.presence().name(), became.name(), reason, by, now)
                .update();
        put(new Mark(was.sessionId(), was.studentId(), became, reason), by, now);
    }

    private static Mark mark(ResultSet row, int number) throws SQLException {
        return new Mark(
                row.getLong("session_id"),
                row.getLong("student_id"),
                Presence.valueOf(row.getString("presence")),
                row.getString("note"));
    }
}
