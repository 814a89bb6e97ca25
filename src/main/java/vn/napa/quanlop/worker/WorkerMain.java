package vn.napa.quanlop.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The child: takes one job per line on standard input and answers one line each on standard output.
 *
 * <p>It ends when its input does, also in the middle of a job, so it never outlives the server.
 */
public final class WorkerMain {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final PrintStream answers;
    private final Jobs jobs = new Jobs();

    private WorkerMain(PrintStream answers) {
        this.answers = answers;
    }

    /** @param args the {@link Job.Kind}, for people who look at the process list */
    public static void main(String[] args) throws InterruptedException {
        PrintStream answers = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        // Whatever a library prints must not be taken for an answer.
        System.setOut(System.err);
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> read(lines), "stdin");
        reader.setDaemon(true);
        reader.start();
        new WorkerMain(answers).work(lines);
    }

    private static void read(BlockingQueue<String> lines) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            // A broken pipe is the same as its end: the parent is gone.
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(0);
    }

    private void work(BlockingQueue<String> lines) throws InterruptedException {
        answer(JSON.createObjectNode().put("ready", true));
        while (true) {
            String line = lines.poll(1, TimeUnit.HOURS);
            if (line != null) {
                answer(run(JSON.readTree(line)));
            }
        }
    }

    private ObjectNode run(JsonNode request) {
        ObjectNode answer = JSON.createObjectNode();
        try {
            Job job = jobs.named(request.path("job").asString("")).orElseThrow();
            answer.set("output", job.run(request.path("input")));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            // The text of an exception may hold anything a hostile file put there: only its type crosses over.
            e.printStackTrace();
            answer.put("failed", e.getClass().getSimpleName());
        }
        return answer;
    }

    private void answer(ObjectNode answer) {
        answers.println(JSON.writeValueAsString(answer));
        answers.flush();
    }
}
