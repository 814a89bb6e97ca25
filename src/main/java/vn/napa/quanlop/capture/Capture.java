package vn.napa.quanlop.capture;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One capture of a session: all cameras of the room at one moment.
 *
 * @param stratum 1, 2, 3 … as planned; from 101 made up for a failed one; from 201 taken or uploaded by an officer
 * @param plannedAt the random moment, only once it has come
 * @param takenAt when the picture was taken, null without one
 */
public record Capture(
        long id,
        long sessionId,
        int stratum,
        State state,
        @Nullable Outcome outcome,
        @Nullable LocalDateTime plannedAt,
        @Nullable LocalDateTime takenAt,
        List<Image> images) {

    static final int FIRST_MAKE_UP = 101;
    static final int FIRST_EXTRA = 201;

    /** Waiting for its moment, under way, over, or no longer owed. */
    public enum State {
        PENDING,
        CLAIMED,
        DONE,
        DROPPED
    }

    /** One picture; {@code camera} is its name in the room. */
    public record Image(long id, String camera, String sha256) {}

    public boolean isValid() {
        return outcome != null && outcome.isValid();
    }
}
