package vn.napa.quanlop.capture.camera;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.napa.quanlop.worker.Job;

/** The job that looks at an uploaded photograph: {@code {file}} to {@code {outcome}}. */
public final class CheckPhotograph implements Job {

    public static final String NAME = "check-photograph";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Kind kind() {
        return Kind.CAMERA;
    }

    @Override
    public JsonNode run(JsonNode input) {
        try {
            byte[] picture = Files.readAllBytes(Path.of(input.path("file").asString("")));
            return JsonMapper.shared()
                    .createObjectNode()
                    .put("outcome", PictureCheck.of(picture).name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
