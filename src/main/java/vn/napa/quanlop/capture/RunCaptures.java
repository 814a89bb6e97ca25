package vn.napa.quanlop.capture;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.files.EvidenceLog;
import vn.napa.quanlop.time.BusinessClock;
import vn.napa.quanlop.time.DueWork;

/** Takes all captures whose moment has come, a few rooms at a time, and waits for them. */
@Component
public class RunCaptures implements DueWork, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(RunCaptures.class);
    private static final int ROOMS_AT_A_TIME = 4;
    private static final int MOST_UNTOLD = 50;

    private final DueCaptures dueCaptures;
    private final TakeCapture takeCapture;
    private final NextMoments nextMoments;
    private final CaptureWords words;
    private final EvidenceLog evidence;
    private final ReentrantLock running = new ReentrantLock();
    private final ExecutorService rooms = Executors.newFixedThreadPool(ROOMS_AT_A_TIME);

    /** What the tick has done since somebody last asked by {@link #runDue}. */
    private final List<String> untold = new ArrayList<>();

    RunCaptures(
            DueCaptures dueCaptures,
            TakeCapture takeCapture,
            NextMoments nextMoments,
            CaptureWords words,
            EvidenceLog evidence) {
        this.dueCaptures = dueCaptures;
        this.takeCapture = takeCapture;
        this.nextMoments = nextMoments;
        this.words = words;
        this.evidence = evidence;
    }

    /** The same work as {@link #runDue}, for the route of its own that no slower work can hold up. */
    public void tick(Instant now) {
        running.lock();
        try {
            untold.addAll(run(LocalDateTime.ofInstant(now, BusinessClock.ZONE)));
            untold.subList(0, Math.max(0, untold.size() - MOST_UNTOLD)).clear();
        } finally {
            running.unlock();
        }
    }

    @Override
    public List<String> runDue(Instant now) {
        running.lock();
        try {
            List<String> lines = new ArrayList<>(untold);
            untold.clear();
            lines.addAll(run(LocalDateTime.ofInstant(now, BusinessClock.ZONE)));
            return lines;
        } finally {
            running.unlock();
        }
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return nextMoments
                .after(LocalDateTime.ofInstant(now, BusinessClock.ZONE))
                .map(moment -> moment.atZone(BusinessClock.ZONE).toInstant());
    }

    @Override
    public boolean busy() {
        return running.isLocked();
    }

    private List<String> run(LocalDateTime now) {
        List<Session> missed = new ArrayList<>();
        List<DueCaptures.Due> due = dueCaptures.claim(now, missed);
        List<Future<Optional<Outcome>>> taken =
                due.stream().map(one -> rooms.submit(() -> take(one))).toList();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            Session session = due.get(i).session();
            outcome(taken.get(i)).ifPresent(outcome -> lines.add(words.taken(session, outcome)));
        }
        missed.forEach(session -> lines.add(words.missed(session)));
        evidence.append();
        return lines;
    }

    private Optional<Outcome> take(DueCaptures.Due due) {
        return takeCapture.take(due.row(), due.session(), due.room(), due.cameras(), due.plannedAt());
    }

    /** A capture that failed on our side keeps its claim until the lease ends, and is then judged anew. */
    private static Optional<Outcome> outcome(Future<Optional<Outcome>> taken) {
        try {
            return taken.get();
        } catch (ExecutionException e) {
            log.error("A capture could not be taken or recorded", e.getCause());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void destroy() {
        rooms.shutdownNow();
    }
}
