package vn.napa.quanlop.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Jobs that do what foreign files make libraries do. */
public final class UnrulyJobs {

    private UnrulyJobs() {}

    private abstract static class Named implements Job {
        @Override
        public String name() {
            return "test-" + getClass().getSimpleName().toLowerCase(Locale.ROOT);
        }

        @Override
        public Kind kind() {
            return Kind.CAMERA;
        }
    }

    /** Prints noise, then answers its input with the process id and what it can see of its surroundings. */
    public static final class Echo extends Named {
        @Override
        public JsonNode run(JsonNode input) {
            System.out.println("{\"output\":\"noise\"}");
            return JsonMapper.shared()
                    .createObjectNode()
                    .put("text", input.path("text").asString())
                    .put("pid", ProcessHandle.current().pid())
                    .put("variables", String.join(" ", System.getenv().keySet()));
        }
    }

    /** Never ends. */
    public static final class Hang extends Named {
        @Override
        public JsonNode run(JsonNode input) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return input;
        }
    }

    /** Ends its JVM, as a native crash does. */
    public static final class Exit extends Named {
        @Override
        public JsonNode run(JsonNode input) {
            Runtime.getRuntime().halt(134);
            return input;
        }
    }

    /** Takes memory until there is none. */
    public static final class Exhaust extends Named {
        @Override
        public JsonNode run(JsonNode input) {
            List<byte[]> hoard = new ArrayList<>();
            while (hoard.size() < 1_000_000) {
                hoard.add(new byte[1024 * 1024]);
            }
            return input;
        }
    }

    /** Recurses without end. */
    public static final class Overflow extends Named {
        @Override
        public JsonNode run(JsonNode input) {
            return run(run(input));
        }
    }

    /** Throws with a secret in its message. */
    public static final class Throw extends Named {
        @Override
        public JsonNode run(JsonNode input) {
            throw new IllegalArgumentException("rtsp://user:secret@camera/");
        }
    }

    /** Answers more than anybody wants to read. */
    public static final class Flood extends Named {
        @Override
        public JsonNode run(JsonNode input) {
            return JsonMapper.shared().createObjectNode().put("text", "x".repeat(40_000_000));
        }
    }
}
