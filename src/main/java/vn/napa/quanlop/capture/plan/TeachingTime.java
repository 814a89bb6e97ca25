package vn.napa.quanlop.capture.plan;

import java.time.Duration;
import java.time.LocalDateTime;

/** The seconds of a session in which people are taught: without the margins at both ends and the break in the middle. */
final class TeachingTime {

    private final LocalDateTime first;
    private final LocalDateTime breakStart;
    private final long breakSeconds;
    private final long seconds;

    TeachingTime(PlanInputs inputs) {
        long whole = Math.max(0, Duration.between(inputs.start(), inputs.end()).toSeconds());
        long taught = inputs.periods() * inputs.period().toSeconds();
        long pause = Math.max(0, Math.min(whole - taught, inputs.longestBreak().toSeconds()));
        long margin = inputs.margin().toSeconds();
        if (inputs.periods() < 2 || whole - pause - 2 * margin < whole / 2) {
            // Too short to leave anything out.
            pause = 0;
        }
        if (whole - 2 * margin < whole / 2) {
            margin = 0;
        }
        long beforeBreak = (whole - pause) * (inputs.periods() / 2) / Math.max(1, inputs.periods());
        first = inputs.start().plusSeconds(margin);
        breakStart = inputs.start().plusSeconds(pause == 0 ? whole : beforeBreak);
        breakSeconds = pause;
        seconds = Math.max(1, whole - pause - 2 * margin);
    }

    long seconds() {
        return seconds;
    }

    /** The moment at which so many seconds have been taught. */
    LocalDateTime at(long offset) {
        LocalDateTime moment = first.plusSeconds(offset);
        return moment.isBefore(breakStart) ? moment : moment.plusSeconds(breakSeconds);
    }

    LocalDateTime end() {
        return at(seconds);
    }

    boolean includes(LocalDateTime moment) {
        return !moment.isBefore(first)
                && moment.isBefore(end())
                && (moment.isBefore(breakStart) || !moment.isBefore(breakStart.plusSeconds(breakSeconds)));
    }
}
