package vn.napa.quanlop.capture;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of captures while they are owed; every change of state is conditional, so that of several nodes one wins. */
@Repository
class CaptureRows {

    private static final String SELECT =
            "SELECT id, session_id, stratum, state, outcome, redraws, redrawn_at FROM capture ";

    /** Longer than a capture of several dead cameras takes. */
    private static final String LEASE = "NOW(3) + INTERVAL 300 SECOND";

    private final JdbcClient jdbc;
    private final Claimant me = Claimant.ofThisProcess();

    CaptureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CaptureRow> of(long sessionId) {
        return jdbc.sql(SELECT + "WHERE session_id = ? AND state <> 'DROPPED' ORDER BY stratum")
                .param(sessionId)
                .query(CaptureRow.class)
                .list();
    }

    /** All captures of those sessions that still have an open one. */
    List<CaptureRow> ofOpenSessions() {
        return jdbc.sql(SELECT + "WHERE state <> 'DROPPED' AND session_id IN"
                        + " (SELECT session_id FROM capture WHERE state IN ('PENDING', 'CLAIMED'))"
                        + " ORDER BY session_id, stratum")
                .query(CaptureRow.class)
                .list();
    }

    void plan(long sessionId, int strata) {
        for (int stratum = 1; stratum <= strata; stratum++) {
            jdbc.sql("INSERT IGNORE INTO capture (session_id, stratum, state) VALUES (?, ?, 'PENDING')")
                    .params(sessionId, stratum)
                    .update();
        }
        jdbc.sql("UPDATE capture SET state = 'PENDING', redraws = 0, redrawn_at = NULL"
                        + " WHERE session_id = ? AND stratum <= ? AND state IN ('PENDING', 'DROPPED')")
                .params(sessionId, strata)
                .update();
        jdbc.sql("UPDATE capture SET state = 'DROPPED' WHERE session_id = ? AND stratum > ? AND state = 'PENDING'")
                .params(sessionId, strata)
                .update();
    }

    void addMakeUp(long sessionId, int stratum, LocalDateTime now) {
        jdbc.sql("INSERT IGNORE INTO capture (session_id, stratum, state, redraws, redrawn_at)"
                        + " VALUES (?, ?, 'PENDING', 1, ?)")
                .params(sessionId, stratum, now)
                .update();
    }

    /** Adds a capture that an officer asks for, already claimed. */
    CaptureRow addExtra(long sessionId, long personId) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO capture (session_id, stratum, state, person_id, claimed_by, lease_until)"
                        + " SELECT ?, GREATEST(COALESCE(MAX(stratum), 0) + 1, ?), 'CLAIMED', ?, ?, " + LEASE
                        + " FROM capture WHERE session_id = ?")
                .params(sessionId, Capture.FIRST_EXTRA, personId, me.name(), sessionId)
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        return of(sessionId).stream().filter(row -> row.id() == id).findFirst().orElseThrow();
    }

    boolean redraw(CaptureRow row, LocalDateTime now) {
        return jdbc.sql("UPDATE capture SET redraws = redraws + 1, redrawn_at = ?"
                                + " WHERE id = ? AND state = 'PENDING' AND redraws = ?")
                        .params(now, row.id(), row.redraws())
                        .update()
                == 1;
    }

    boolean claim(CaptureRow row) {
        return jdbc.sql("UPDATE capture SET state = 'CLAIMED', claimed_by = ?, lease_until = " + LEASE
                                + " WHERE id = ? AND state = 'PENDING' AND redraws = ?")
                        .params(me.name(), row.id(), row.redraws())
                        .update()
                == 1;
    }

    boolean finish(
            CaptureRow row, Outcome outcome, @Nullable LocalDateTime plannedAt, @Nullable LocalDateTime takenAt) {
        return jdbc.sql(
                                "UPDATE capture SET state = 'DONE', outcome = :outcome, planned_at = :planned, taken_at = :taken"
                                        + " WHERE id = :id AND state = 'CLAIMED' AND claimed_by = :me")
                        .param("outcome", outcome.name())
                        .param("planned", plannedAt)
                        .param("taken", takenAt)
                        .param("id", row.id())
                        .param("me", me.name())
                        .update()
                == 1;
    }

    boolean miss(CaptureRow row, @Nullable LocalDateTime plannedAt) {
        return jdbc.sql("UPDATE capture SET state = 'DONE', outcome = 'MISSED', planned_at = :planned"
                                + " WHERE id = :id AND state = 'PENDING'")
                        .param("planned", plannedAt)
                        .param("id", row.id())
                        .update()
                == 1;
    }

    /** The capture is owed no longer, or never came about. */
    void drop(CaptureRow row) {
        jdbc.sql("UPDATE capture SET state = 'DROPPED' WHERE id = ? AND (state = 'PENDING' OR claimed_by = ?)"
                        + " AND state <> 'DONE'")
                .params(row.id(), me.name())
                .update();
    }

    /** Gives a claim back, so that the moment is judged anew. */
    void release(CaptureRow row) {
        jdbc.sql("UPDATE capture SET state = 'PENDING', claimed_by = NULL, lease_until = NULL"
                        + " WHERE id = ? AND state = 'CLAIMED' AND claimed_by = ?")
                .params(row.id(), me.name())
                .update();
    }

    /** Ends the leases of processes of this machine that are gone, so that nobody waits for them. */
    void endLeasesOfTheDead() {
        jdbc
                .sql("SELECT DISTINCT claimed_by FROM capture WHERE state = 'CLAIMED' AND claimed_by <> ?")
                .param(me.name())
                .query(String.class)
                .list()
                .stream()
                .filter(me::knowsDead)
                .forEach(dead -> jdbc.sql(
                                "UPDATE capture SET lease_until = NOW(3) - INTERVAL 1 SECOND WHERE state = 'CLAIMED' AND claimed_by = ?")
                        .param(dead)
                        .update());
    }

    /** Takes over claims whose lease has run out. */
    List<CaptureRow> takeOver() {
        List<CaptureRow> expired = jdbc.sql(SELECT + "WHERE state = 'CLAIMED' AND lease_until < NOW(3)")
                .query(CaptureRow.class)
                .list();
        return expired.stream()
                .filter(row -> jdbc.sql("UPDATE capture SET claimed_by = ?, lease_until = " + LEASE
                                        + " WHERE id = ? AND state = 'CLAIMED' AND lease_until < NOW(3)")
                                .params(me.name(), row.id())
                                .update()
                        == 1)
                .toList();
    }

    void addAnswer(CaptureRow row, String camera, Outcome outcome, LocalDateTime at) {
        jdbc.sql("INSERT INTO camera_answer (capture_id, camera, outcome, at) VALUES (?, ?, ?, ?)")
                .params(row.id(), camera, outcome.name(), at)
                .update();
    }

    void addImage(CaptureRow row, KeptImage image) {
        jdbc.sql("INSERT INTO capture_image (capture_id, camera, path, sha256, media_type) VALUES (?, ?, ?, ?, ?)")
                .params(row.id(), image.camera(), image.path(), image.sha256(), image.mediaType())
                .update();
    }
}
