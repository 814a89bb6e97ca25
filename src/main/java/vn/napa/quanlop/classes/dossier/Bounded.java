package vn.napa.quanlop.classes.dossier;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Runs one piece of work under a wall-clock bound; whatever ends it, the caller goes on. */
final class Bounded {

    /** What came of it: a value, or the name of what went wrong. */
    record Result<T>(@Nullable T value, String failure) {}

    private Bounded() {}

    static <T> Result<T> run(Duration most, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "dossier");
        thread.setDaemon(true);
        thread.start();
        try {
            return new Result<>(task.get(most.toMillis(), TimeUnit.MILLISECONDS), "");
        } catch (TimeoutException e) {
            thread.interrupt();
            return new Result<>(null, "quá " + most.toSeconds() + " giây");
        } catch (ExecutionException e) {
            return new Result<>(null, String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result<>(null, "bị ngắt");
        }
    }
}
