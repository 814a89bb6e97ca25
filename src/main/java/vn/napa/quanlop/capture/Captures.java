package vn.napa.quanlop.capture;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.napa.quanlop.capture.plan.CapturePlan;
import vn.napa.quanlop.classes.Session;

/** What was captured, for all who work with it. */
@Repository
public class Captures {

    private record Row(
            long id,
            long sessionId,
            int stratum,
            Capture.State state,
            @Nullable Outcome outcome,
            @Nullable LocalDateTime plannedAt,
            @Nullable LocalDateTime takenAt) {

        Capture with(List<Capture.Image> images) {
            return new Capture(id, sessionId, stratum, state, outcome, plannedAt, takenAt, images);
        }
    }

    private record OwnedImage(long captureId, Capture.Image image) {}

    private final JdbcClient jdbc;

    Captures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All captures of the session that are owed or over, in order of time, those without one at the end. */
    public List<Capture> of(long sessionId) {
        return of(List.of(sessionId));
    }

    /** The same for several sessions at once. */
    public List<Capture> of(List<Long> sessionIds) {
        if (sessionIds.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Capture.Image>> images = imagesOf(sessionIds);
        return jdbc
                .sql(
                        "SELECT id, session_id, stratum, state, outcome, planned_at, taken_at FROM capture"
                                + " WHERE session_id IN (:ids) AND state <> 'DROPPED'"
                                + " ORDER BY session_id, COALESCE(taken_at, planned_at) IS NULL, COALESCE(taken_at, planned_at), stratum")
                .param("ids", sessionIds)
                .query(Row.class)
                .list()
                .stream()
                .map(row -> row.with(images.getOrDefault(row.id(), List.of())))
                .toList();
    }

    public Optional<Capture> find(long captureId) {
        return jdbc.sql("SELECT session_id FROM capture WHERE id = ?")
                .param(captureId)
                .query(Long.class)
                .optional()
                .flatMap(session ->
                        of(session).stream().filter(c -> c.id() == captureId).findFirst());
    }

    /** The first two valid ones in order of time: those that attendance is marked on (Điều 6). */
    public List<Capture> counted(long sessionId) {
        return counted(of(sessionId));
    }

    /** The same, from the captures of one session. */
    public static List<Capture> counted(List<Capture> ofOneSession) {
        List<Capture> valid =
                new ArrayList<>(ofOneSession.stream().filter(Capture::isValid).toList());
        valid.sort(
                Comparator.comparing(Capture::takenAt, Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder())));
        return List.copyOf(valid.subList(0, Math.min(2, valid.size())));
    }

    /** How many valid captures Điều 6 asks for in this session. */
    public static int required(Session session) {
        return CapturePlan.required(session.periods());
    }

    private Map<Long, List<Capture.Image>> imagesOf(List<Long> sessionIds) {
        return jdbc
                .sql("SELECT i.capture_id, i.id, i.camera, i.sha256 FROM capture_image i"
                        + " JOIN capture c ON c.id = i.capture_id WHERE c.session_id IN (:ids) ORDER BY i.camera, i.id")
                .param("ids", sessionIds)
                .query((row, n) -> new OwnedImage(
                        row.getLong("capture_id"),
                        new Capture.Image(row.getLong("id"), row.getString("camera"), row.getString("sha256"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        OwnedImage::captureId, Collectors.mapping(OwnedImage::image, Collectors.toList())));
    }
}
