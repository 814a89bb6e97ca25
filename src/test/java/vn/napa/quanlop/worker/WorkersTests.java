package vn.napa.quanlop.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WorkersTests {

    private static final Workers WORKERS = new Workers();
    private static final Duration AMPLE = Duration.ofSeconds(30);

    @AfterAll
    static void close() {
        WORKERS.close();
    }

    @Test
    void aJobIsDoneInAnotherProcessThatIsUsedAgain() {
        Workers workers = new Workers();
        JsonNode first = done(workers.run("test-echo", text("Buổi sáng"), AMPLE));
        JsonNode second = done(workers.run("test-echo", text("Buổi chiều"), AMPLE));
        workers.close();
        assertThat(first.path("text").asString()).isEqualTo("Buổi sáng");
        assertThat(second.path("text").asString()).isEqualTo("Buổi chiều");
        assertThat(second.path("pid").asLong())
                .isEqualTo(first.path("pid").asLong())
                .isNotEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void aChildSeesNoneOfOurSecrets() {
        String variables = done(run("test-echo", "")).path("variables").asString();
        assertThat(variables.split(" ")).isSubsetOf("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SystemRoot");
    }

    @Test
    void aHangingJobIsKilledAtItsDeadlineAndTheNextOneRuns() {
        long pid = done(run("test-echo", "")).path("pid").asLong();
        assertThat(WORKERS.run("test-hang", JsonMapper.shared().createObjectNode(), Duration.ofMillis(300)))
                .isEqualTo(new JobResult.TimedOut());
        assertThat(done(run("test-echo", "vẫn chạy")).path("text").asString()).isEqualTo("vẫn chạy");
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void aCrashCostsOneJobOnly() {
        assertThat(run("test-exit", "")).isEqualTo(new JobResult.Crashed("exit 134"));
        assertThat(run("test-exhaust", "")).isEqualTo(new JobResult.Crashed("OutOfMemory"));
        assertThat(run("test-overflow", "")).isEqualTo(new JobResult.Crashed("StackOverflowError"));
        assertThat(run("test-flood", ""))
                .isInstanceOfAny(JobResult.Crashed.class)
                .isNotInstanceOf(JobResult.Done.class);
        assertThat(done(run("test-echo", "vẫn chạy")).path("text").asString()).isEqualTo("vẫn chạy");
    }

    @Test
    void theReasonOfAFailureHoldsNoWordOfTheInput() {
        assertThat(run("test-throw", "")).isEqualTo(new JobResult.Crashed("IllegalArgumentException"));
    }

    @Test
    void unknownJobsAreRefused() {
        assertThat(run("test-nothing", "")).isEqualTo(new JobResult.Refused("UnknownJob"));
    }

    @Test
    void manyCallersShareTwoChildren() {
        long pids = IntStream.range(0, 12)
                .parallel()
                .mapToLong(i -> done(run("test-echo", "" + i)).path("pid").asLong())
                .distinct()
                .count();
        assertThat(pids).isLessThanOrEqualTo(2);
    }

    @Test
    void closingLeavesNoProcessBehind() {
        Workers workers = new Workers();
        JsonNode input = text("");
        long pid = done(workers.run("test-echo", input, AMPLE)).path("pid").asLong();
        workers.close();
        assertThat(ProcessHandle.of(pid)
                        .map(process -> process.onExit()
                                .orTimeout(5, TimeUnit.SECONDS)
                                .join()
                                .isAlive()))
                .isNotEqualTo(Optional.of(true));
        assertThat(workers.run("test-echo", input, AMPLE)).isEqualTo(new JobResult.Refused("Closed"));
    }

    private static JobResult run(String job, String text) {
        return WORKERS.run(job, text(text), AMPLE);
    }

    private static JsonNode text(String text) {
        return JsonMapper.shared().createObjectNode().put("text", text);
    }

    private static JsonNode done(JobResult result) {
        assertThat(result).isInstanceOf(JobResult.Done.class);
        return ((JobResult.Done) result).output();
    }
}
