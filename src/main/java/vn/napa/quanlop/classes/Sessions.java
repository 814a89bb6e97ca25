package vn.napa.quanlop.classes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of all classes, as the newest schedules have them. */
@Repository
public class Sessions {

    private static final String SELECT = "SELECT * FROM class_session ";
    private static final String ORDER = " ORDER BY date, start_time, id";

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Session> find(long id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query(Sessions::session)
                .optional();
    }

    /** All sessions of the class, cancelled ones too, by date and time. */
    public List<Session> of(long classId) {
        return jdbc.sql(SELECT + "WHERE class_id = ?" + ORDER)
                .param(classId)
                .query(Sessions::session)
                .list();
    }

    /** Planned sessions of all classes on that day. */
    public List<Session> on(LocalDate date) {
        return between(date, date);
    }

    /** Planned sessions of all classes from one day to another, both included. */
    public List<Session> between(LocalDate from, LocalDate to) {
        return jdbc.sql(SELECT + "WHERE state = 'PLANNED' AND date BETWEEN ? AND ?" + ORDER)
                .params(from, to)
                .query(Sessions::session)
                .list();
    }

    /** The first day from the given one on that has a planned session. */
    public Optional<LocalDate> firstDayFrom(LocalDate day) {
        return jdbc.sql("SELECT date FROM class_session WHERE state = 'PLANNED' AND date >= ? ORDER BY date LIMIT 1")
                .param(day)
                .query(LocalDate.class)
                .optional();
    }

    static Session session(ResultSet row, int number) throws SQLException {
        return new Session(
                row.getLong("id"),
                row.getLong("class_id"),
                row.getObject("date", LocalDate.class),
                Dossier.HalfDay.valueOf(row.getString("part")),
                Dossier.LessonKind.valueOf(row.getString("kind")),
                row.getString("topic"),
                row.getString("lecturer"),
                row.getString("room"),
                row.getObject("start_time", LocalTime.class),
                row.getObject("end_time", LocalTime.class),
                row.getBoolean("times_stated"),
                row.getInt("periods"),
                Session.State.valueOf(row.getString("state")));
    }
}
