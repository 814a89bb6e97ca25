package vn.napa.quanlop.worker;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** The children of one kind: at most two at work, one kept warm when none is. */
final class ChildPool {

    private static final int MOST = 2;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    /** A child is replaced after so many jobs, as native libraries leak. */
    private static final int JOBS_PER_CHILD = 200;

    private final Job.Kind kind;
    private final Semaphore places = new Semaphore(MOST, true);
    private final Deque<ChildJvm> idle = new ArrayDeque<>();
    private final Set<ChildJvm> alive = new HashSet<>();
    private boolean closed;

    ChildPool(Job.Kind kind) {
        this.kind = kind;
    }

    JobResult run(String job, JsonNode input, Duration deadline) {
        try {
            if (!places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return new JobResult.Refused("Busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new JobResult.Refused("Interrupted");
        }
        try {
            return runInPlace(job, input, deadline);
        } finally {
            places.release();
        }
    }

    void warm() {
        Thread starter = new Thread(
                () -> {
                    if (places.tryAcquire()) {
                        try {
                            warmInPlace();
                        } finally {
                            places.release();
                        }
                    }
                },
                "worker-warm-" + kind);
        starter.setDaemon(true);
        starter.start();
    }

    synchronized void close() {
        closed = true;
        alive.forEach(ChildJvm::kill);
        alive.clear();
        idle.clear();
    }

    private JobResult runInPlace(String job, JsonNode input, Duration deadline) {
        Optional<ChildJvm> taken = take();
        if (taken.isEmpty()) {
            return new JobResult.Refused("Closed");
        }
        ChildJvm child = taken.get();
        if (!child.usable()) {
            drop(child);
            return new JobResult.Crashed("ChildDidNotStart");
        }
        JobResult result = child.run(job, input, deadline);
        if (!giveBack(child)) {
            drop(child);
            warm();
        }
        return result;
    }

    private void warmInPlace() {
        synchronized (this) {
            if (!idle.isEmpty()) {
                return;
            }
        }
        take().filter(child -> !giveBack(child)).ifPresent(this::drop);
    }

    private Optional<ChildJvm> take() {
        synchronized (this) {
            for (ChildJvm child = idle.poll(); child != null; child = idle.poll()) {
                if (child.usable()) {
                    return Optional.of(child);
                }
                drop(child);
            }
        }
        ChildJvm child = ChildJvm.start(kind);
        synchronized (this) {
            if (closed) {
                child.kill();
                return Optional.empty();
            }
            alive.add(child);
            return Optional.of(child);
        }
    }

    private synchronized boolean giveBack(ChildJvm child) {
        boolean keep = !closed && child.usable() && child.jobs() < JOBS_PER_CHILD && idle.isEmpty();
        return keep && idle.offer(child);
    }

    private synchronized void drop(ChildJvm child) {
        child.kill();
        alive.remove(child);
    }
}
