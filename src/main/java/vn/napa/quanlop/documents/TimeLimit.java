package vn.napa.quanlop.documents;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import vn.napa.quanlop.documents.Unreadable.Reason;

/** Bounds the reading of one document in time; a reader that hangs is left behind in its own thread. */
final class TimeLimit {

    private static final long STACK = 8L << 20;

    private final Duration most;

    TimeLimit(Duration most) {
        this.most = most;
    }

    <T> T call(Callable<T> work, Function<Reason, T> refused) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "document", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            return refused.apply(Reason.TIMED_OUT);
        } catch (ExecutionException e) {
            boolean tooBig = e.getCause() instanceof OutOfMemoryError || e.getCause() instanceof StackOverflowError;
            return refused.apply(tooBig ? Reason.TOO_BIG : Reason.BROKEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            thread.interrupt();
            return refused.apply(Reason.TIMED_OUT);
        }
    }
}
