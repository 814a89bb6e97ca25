package vn.napa.quanlop.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All work of all modules that becomes due with time, run by one thread at a time. */
@Component
public class DueList {

    private static final Logger log = LoggerFactory.getLogger(DueList.class);

    private final ObjectProvider<DueWork> works;
    private final BusinessClock clock;
    private final ReentrantLock running = new ReentrantLock();

    DueList(ObjectProvider<DueWork> works, BusinessClock clock) {
        this.works = works;
        this.clock = clock;
    }

    /** One round over all modules; returns what a person would notice. */
    public List<String> run() {
        return runAfter(() -> {});
    }

    /** Moves the clock and does one round before any other round sees the new time, so that nobody else does what became due. */
    public List<String> runAfter(Runnable move) {
        running.lock();
        try {
            move.run();
            Instant now = clock.instant();
            List<String> done = new ArrayList<>();
            for (DueWork work : works.orderedStream().toList()) {
                done.addAll(runOne(work, now));
            }
            return done;
        } finally {
            running.unlock();
        }
    }

    /** The next moment at which a person would notice something. */
    public Optional<Instant> next() {
        Instant now = clock.instant();
        return works.orderedStream()
                .flatMap(work -> work.nextAfter(now).stream())
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo);
    }

    public boolean busy() {
        return works.orderedStream().anyMatch(DueWork::busy);
    }

    /** The next round is the retry: what one module cannot do now must not hold up the others. */
    private static List<String> runOne(DueWork work, Instant now) {
        try {
            return work.runDue(now);
        } catch (RuntimeException e) {
            log.error(
                    "Due work {} failed and is tried again in the next round",
                    work.getClass().getSimpleName(),
                    e);
            return List.of();
        }
    }
}
