package vn.napa.quanlop.capture.camera;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.napa.quanlop.capture.Outcome;
import vn.napa.quanlop.worker.JobResult;
import vn.napa.quanlop.worker.Workers;

/** Takes one picture from a camera into a file, whatever the camera does. */
@Component
public class TakePicture {

    private static final Duration DEADLINE = Duration.ofSeconds(15);
    private static final int OPEN_MILLIS = 10_000;

    private final Workers workers;

    TakePicture(Workers workers) {
        this.workers = workers;
    }

    /**
     * Returns within about 20 seconds; the file is there exactly when the outcome is {@code CAPTURED}.
     *
     * @return empty when we had nobody to ask the camera: that is not its fault
     */
    public Optional<Outcome> take(Camera camera, Path out) {
        ObjectNode input = JsonMapper.shared()
                .createObjectNode()
                .put("url", camera.url().toString())
                .put("out", out.toAbsolutePath().toString())
                .put("timeoutMillis", OPEN_MILLIS);
        return outcome(workers.run(GrabFrame.NAME, input, DEADLINE));
    }

    /** Looks at a photograph: {@code CAPTURED} when there is something to see on it; empty when nobody was free to look. */
    public Optional<Outcome> check(Path photograph) {
        JsonNode input = JsonMapper.shared()
                .createObjectNode()
                .put("file", photograph.toAbsolutePath().toString());
        return outcome(workers.run(CheckPhotograph.NAME, input, DEADLINE));
    }

    private static Optional<Outcome> outcome(JobResult result) {
        if (result instanceof JobResult.Refused) {
            return Optional.empty();
        }
        if (result instanceof JobResult.Done done) {
            return Optional.of(Outcome.valueOf(done.output().path("outcome").asString(Outcome.SILENT.name())));
        }
        // Too late, or the decoder died of what the camera sent: either way there is no picture.
        return Optional.of(Outcome.SILENT);
    }
}
