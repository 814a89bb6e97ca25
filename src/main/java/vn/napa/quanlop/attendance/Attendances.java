package vn.napa.quanlop.attendance;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which sessions have been opened for marking, and which are closed. */
@Repository
public class Attendances {

    private static final String SELECT =
            "SELECT a.session_id, a.opened_at, a.over_at, a.risk_told_at, a.rescue_reason, a.finished_at, p.full_name AS finished_by, a.remark"
                    + " FROM attendance a LEFT JOIN person p ON p.id = a.finished_by ";

    private final JdbcClient jdbc;

    Attendances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Attendance> find(long sessionId) {
        return jdbc.sql(SELECT + "WHERE a.session_id = ?")
                .param(sessionId)
                .query(Attendance.class)
                .optional();
    }

    /** By session id. */
    public Map<Long, Attendance> ofClass(long classId) {
        return jdbc
                .sql(SELECT + "JOIN class_session s ON s.id = a.session_id WHERE s.class_id = ?")
                .param(classId)
                .query(Attendance.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Attendance::sessionId, Function.identity()));
    }

    /** Opened, and its end not yet told. */
    public List<Attendance> waitingForTheEnd() {
        return jdbc.sql(SELECT + "WHERE a.over_at IS NULL ORDER BY a.session_id")
                .query(Attendance.class)
                .list();
    }

    /** Opened, and nobody has closed it. */
    public List<Attendance> unfinished() {
        return jdbc.sql(SELECT + "WHERE a.finished_at IS NULL ORDER BY a.session_id")
                .query(Attendance.class)
                .list();
    }

    /** SHA-256 of the pictures that closed sessions rely on, by session id, in order. */
    Map<Long, List<String>> picturesOfClass(long classId) {
        return jdbc
                .sql("SELECT p.session_id, p.sha FROM attendance_picture p JOIN class_session s ON s.id = p.session_id"
                        + " WHERE s.class_id = ? ORDER BY p.session_id, p.place")
                .param(classId)
                .query((row, number) -> Map.entry(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** True for the one caller who opened it. */
    public boolean open(long sessionId, LocalDateTime now) {
        return jdbc.sql("INSERT IGNORE INTO attendance (session_id, opened_at) VALUES (?, ?)")
                        .params(sessionId, now)
                        .update()
                == 1;
    }

    /** True for the one caller who noted it. */
    public boolean noteOver(long sessionId, LocalDateTime now) {
        return jdbc.sql("UPDATE attendance SET over_at = ? WHERE session_id = ? AND over_at IS NULL")
                        .params(now, sessionId)
                        .update()
                == 1;
    }

    /** True for the one caller who noted it. */
    public boolean noteRisk(long sessionId, LocalDateTime now) {
        return jdbc.sql("UPDATE attendance SET risk_told_at = ? WHERE session_id = ? AND risk_told_at IS NULL")
                        .params(now, sessionId)
                        .update()
                == 1;
    }

    /** Why two captures could not be had, and what stands in their place. */
    public void noteRescue(long sessionId, String reason) {
        jdbc.sql("UPDATE attendance SET rescue_reason = ? WHERE session_id = ?")
                .params(reason, sessionId)
                .update();
    }

    /** Forgets a session that left the schedule, unless somebody has closed it. */
    public void forget(long sessionId) {
        jdbc.sql("DELETE FROM attendance WHERE session_id = ? AND finished_at IS NULL")
                .param(sessionId)
                .update();
    }

    void finish(long sessionId, long by, @Nullable String remark, List<String> pictures, LocalDateTime now) {
        jdbc.sql("UPDATE attendance SET finished_at = ?, finished_by = ?, remark = ? WHERE session_id = ?")
                .params(now, by)
                .param(remark)
                .param(sessionId)
                .update();
        jdbc.sql("DELETE FROM attendance_picture WHERE session_id = ?")
                .param(sessionId)
                .update();
        for (int place = 0; place < pictures.size(); place++) {
            jdbc.sql("INSERT INTO attendance_picture (session_id, place, sha) VALUES (?, ?, ?)")
                    .params(sessionId, place + 1, pictures.get(place))
                    .update();
        }
    }
}
