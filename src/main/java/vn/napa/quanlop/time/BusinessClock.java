package vn.napa.quanlop.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The Academy's clock: decides what is due, never how long something may take.
 *
 * <p>It runs at the speed of the system clock plus an offset, which only the demo and the tests move, and only forward.
 * Leases, retries and time-outs use the system clock.
 */
public final class BusinessClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock system;
    private volatile Duration offset = Duration.ZERO;

    public BusinessClock(Clock system) {
        this.system = system.withZone(ZONE);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    /** A plain clock of another zone; it does not follow later moves. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(system, offset).withZone(zone);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset);
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    public LocalDateTime now() {
        return LocalDateTime.now(this);
    }

    public Duration offset() {
        return offset;
    }

    /**
     * Sets how far the business clock is ahead of the system clock.
     *
     * @throws IllegalArgumentException when that would turn the clock back
     */
    public synchronized void moveTo(Duration ahead) {
        if (ahead.compareTo(offset) < 0) {
            throw new IllegalArgumentException("The business clock only moves forward");
        }
        offset = ahead;
    }
}
