package vn.napa.quanlop.demo.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.time.BusinessClock;
import vn.napa.quanlop.time.ClockOffsets;
import vn.napa.quanlop.time.DueList;

/** Moves the business clock forward, one move at a time. */
@Profile("demo")
@Component
public class MoveClock {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final int MOST_ROUNDS = 50;
    private static final int MILLIS_BETWEEN_LOOKS = 50;
    private static final int MOST_LINES = 300;

    private final BusinessClock clock;
    private final ClockOffsets offsets;
    private final DueList dueList;
    private final InFlight inFlight;
    private final Clock system = Clock.systemUTC();
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Condition quiet = oneAtATime.newCondition();

    MoveClock(BusinessClock clock, ClockOffsets offsets, DueList dueList, InFlight inFlight) {
        this.clock = clock;
        this.offsets = offsets;
        this.dueList = dueList;
        this.inFlight = inFlight;
    }

    /**
     * Moves to the moment, in one jump.
     *
     * @return what was done because of it, a line of Vietnamese each
     * @throws IllegalArgumentException when the moment has passed
     */
    public List<String> to(Instant moment) throws InterruptedException {
        oneAtATime.lockInterruptibly();
        try {
            settle();
            if (moment.isBefore(clock.instant())) {
                throw new IllegalArgumentException("Đồng hồ nghiệp vụ chỉ chạy tới, không chạy lùi.");
            }
            return move(moment);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Moves to the next thing that a person would notice; nothing happens when none is known. */
    public List<String> next() throws InterruptedException {
        oneAtATime.lockInterruptibly();
        try {
            List<String> before = settle();
            Optional<Instant> moment = dueList.next();
            List<String> done = new ArrayList<>(before);
            if (moment.isPresent()) {
                done.addAll(move(moment.get()));
            }
            return done;
        } finally {
            oneAtATime.unlock();
        }
    }

    private List<String> move(Instant moment) throws InterruptedException {
        List<String> done = new ArrayList<>(dueList.runAfter(() -> {
            Duration ahead = Duration.between(system.instant(), moment);
            Duration forward = ahead.compareTo(clock.offset()) > 0 ? ahead : clock.offset();
            offsets.keep(forward);
            clock.moveTo(forward);
        }));
        done.addAll(settle());
        return done.subList(0, Math.min(done.size(), MOST_LINES));
    }

    /** Runs what is due and waits for what is under way, until neither leads to anything more. */
    private List<String> settle() throws InterruptedException {
        Instant patience = system.instant().plus(LONGEST_WAIT);
        List<String> done = new ArrayList<>();
        for (int round = 0; round < MOST_ROUNDS && system.instant().isBefore(patience); round++) {
            boolean waited = awaitQuiet(patience);
            List<String> lines = dueList.run();
            done.addAll(lines);
            if (!waited && lines.isEmpty() && !inFlight.anything()) {
                break;
            }
        }
        return done;
    }

    /** @return whether there was anything to wait for */
    private boolean awaitQuiet(Instant patience) throws InterruptedException {
        boolean waited = false;
        while (inFlight.anything() && system.instant().isBefore(patience)) {
            waited = true;
            // Nobody signals: the lock is let go for a moment, and what is under way is looked at again.
            if (quiet.await(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        return waited;
    }
}
