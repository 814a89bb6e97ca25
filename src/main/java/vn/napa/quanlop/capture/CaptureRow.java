package vn.napa.quanlop.capture;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A capture as its planning sees it. */
record CaptureRow(
        long id,
        long sessionId,
        int stratum,
        Capture.State state,
        @Nullable Outcome outcome,
        int redraws,
        @Nullable LocalDateTime redrawnAt) {

    boolean isPending() {
        return state == Capture.State.PENDING;
    }

    boolean isOpen() {
        return isPending() || state == Capture.State.CLAIMED;
    }

    boolean isValid() {
        return outcome != null && outcome.isValid();
    }

    boolean isMakeUp() {
        return stratum >= Capture.FIRST_MAKE_UP && stratum < Capture.FIRST_EXTRA;
    }

    boolean isExtra() {
        return stratum >= Capture.FIRST_EXTRA;
    }
}
