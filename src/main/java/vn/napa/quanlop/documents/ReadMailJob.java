package vn.napa.quanlop.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.napa.quanlop.worker.Job;

/** Reads one kept mail in a child JVM; input {@code {"raw": path}}, result the facts. */
public final class ReadMailJob implements Job {

    static final String NAME = "read-mail";

    static ObjectNode input(Path raw) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("raw", raw.toAbsolutePath().toString());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JsonNode run(JsonNode input) {
        try {
            MailFacts facts = ReadMail.read(Path.of(input.get("raw").asString()));
            return JsonMapper.shared().readTree(MailFactsJson.write(facts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
