package vn.napa.quanlop.worker;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One child process; it runs one job at a time and is of no more use after a job that did not end well. */
final class ChildJvm {

    /** The most a job may answer, in bytes. */
    private static final int MAX_ANSWER = 32 * 1024 * 1024;

    private static final Duration START = Duration.ofSeconds(60);
    private static final int OUT_OF_MEMORY = 3;

    /** The child gets no secret of ours: only what Java itself needs. */
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SystemRoot");

    private static final JsonMapper JSON = JsonMapper.shared();

    private sealed interface Answer {
        record Line(byte[] json) implements Answer {}

        record End() implements Answer {}

        record TooLong() implements Answer {}
    }

    private final Process process;
    private final BlockingQueue<Answer> answers = new ArrayBlockingQueue<>(4);
    private boolean usable = true;
    private int jobs;

    private ChildJvm(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "worker-" + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts a child and waits until it takes jobs; one that did not get so far is killed and not usable. */
    static ChildJvm start(Job.Kind kind) {
        ProcessBuilder builder = new ProcessBuilder(ChildCommand.of(kind));
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(ENVIRONMENT);
        // Native libraries print addresses with passwords there.
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.directory(new File(System.getProperty("user.dir")));
        try {
            ChildJvm child = new ChildJvm(builder.start());
            if (!(child.await(START) instanceof JobResult.Done)) {
                child.kill();
            }
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JobResult run(String job, JsonNode input, Duration deadline) {
        jobs++;
        JsonNode request = JSON.createObjectNode().put("job", job).set("input", input);
        JobResult result = send(JSON.writeValueAsString(request)) ? await(deadline) : died();
        if (!usable) {
            kill();
        }
        return result;
    }

    boolean usable() {
        return usable && process.isAlive();
    }

    int jobs() {
        return jobs;
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        usable = false;
        try {
            process.destroyForcibly().waitFor(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean send(String line) {
        try {
            OutputStream out = process.getOutputStream();
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private JobResult await(Duration deadline) {
        try {
            Answer answer = answers.poll(deadline.toMillis(), TimeUnit.MILLISECONDS);
            if (answer instanceof Answer.Line line) {
                return parse(line.json());
            }
            usable = false;
            if (answer == null) {
                return new JobResult.TimedOut();
            }
            return answer instanceof Answer.End ? died() : new JobResult.Crashed("AnswerTooLong");
        } catch (InterruptedException e) {
            usable = false;
            Thread.currentThread().interrupt();
            return new JobResult.Crashed("Interrupted");
        }
    }

    private JobResult parse(byte[] json) {
        try {
            JsonNode answer = JSON.readTree(json);
            String failed = answer.path("failed").asString("");
            return failed.isEmpty() ? new JobResult.Done(answer.path("output")) : new JobResult.Crashed(failed);
        } catch (JacksonException e) {
            usable = false;
            return new JobResult.Crashed("AnswerUnreadable");
        }
    }

    private JobResult died() {
        usable = false;
        try {
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                return new JobResult.Crashed("OutputClosed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new JobResult.Crashed("Interrupted");
        }
        int exit = process.exitValue();
        return new JobResult.Crashed(exit == OUT_OF_MEMORY ? "OutOfMemory" : "exit " + exit);
    }

    private void read() {
        try (InputStream in = process.getInputStream()) {
            byte[] chunk = new byte[64 * 1024];
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                if (!split(chunk, n, line)) {
                    process.destroyForcibly();
                    answers.offer(new Answer.TooLong());
                    return;
                }
            }
        } catch (IOException e) {
            // The pipe of a killed child may break instead of ending.
            process.destroyForcibly();
        }
        answers.offer(new Answer.End());
    }

    private boolean split(byte[] chunk, int length, ByteArrayOutputStream line) {
        for (int i = 0; i < length; i++) {
            if (chunk[i] == '\n') {
                // Nobody asked for several answers at once: such a child is out of order.
                if (!answers.offer(new Answer.Line(line.toByteArray()))) {
                    return false;
                }
                line.reset();
            } else if (line.size() < MAX_ANSWER) {
                line.write(chunk[i]);
            } else {
                return false;
            }
        }
        return true;
    }
}
