package vn.napa.quanlop.time;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how far the business clock was moved, so that a restart does not turn it back. */
@Repository
public class ClockOffsets {

    private final JdbcClient jdbc;

    ClockOffsets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Duration kept() {
        return jdbc.sql("SELECT ahead_ms FROM clock_offset WHERE id = 1")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO);
    }

    /** To be called before the clock is moved, so that what then happens cannot be forgotten. */
    public void keep(Duration ahead) {
        jdbc.sql(
                        "INSERT INTO clock_offset (id, ahead_ms) VALUES (1, ?) ON DUPLICATE KEY UPDATE ahead_ms = VALUES(ahead_ms)")
                .param(ahead.toMillis())
                .update();
    }
}
