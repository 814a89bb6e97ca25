package vn.napa.quanlop.capture.plan;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * All that the moments of one session depend on besides the secret seed; logged, so that anybody can compute them again.
 *
 * @param periods number of teaching periods
 * @param margin kept free at both ends
 * @param gap least time between two moments
 * @param period length of one teaching period; what the session is longer than its periods is the break
 * @param longestBreak the most that is taken for the break
 */
public record PlanInputs(
        long sessionId,
        LocalDateTime start,
        LocalDateTime end,
        int periods,
        Duration margin,
        Duration gap,
        Duration period,
        Duration longestBreak) {

    /** The one spelling that is hashed and logged. */
    public String canonical() {
        return "session=" + sessionId + ";start=" + start + ";end=" + end + ";periods=" + periods + ";margin=" + margin
                + ";gap=" + gap + ";period=" + period + ";break=" + longestBreak;
    }
}
