package vn.napa.quanlop.capture.camera;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.napa.quanlop.capture.Outcome;
import vn.napa.quanlop.worker.Job;

/**
 * The job that takes one picture: {@code {url, out, timeoutMillis}} to {@code {outcome}}, with the JPEG in the file {@code out} when
 * the outcome is {@code CAPTURED}.
 */
public final class GrabFrame implements Job {

    public static final String NAME = "grab-frame";

    private static final int PROBE_MILLIS = 3000;
    private static final int RTSP_PORT = 554;

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
        Outcome outcome = grab(
                URI.create(input.path("url").asString("")),
                Path.of(input.path("out").asString("")),
                input.path("timeoutMillis").asInt(6000));
        return JsonMapper.shared().createObjectNode().put("outcome", outcome.name());
    }

    private static Outcome grab(URI url, Path out, int timeoutMillis) {
        if (!listens(url)) {
            return Outcome.UNREACHABLE;
        }
        try (CameraStream stream = new CameraStream(url, timeoutMillis)) {
            if (!stream.open()) {
                return stream.refused() ? Outcome.REFUSED : Outcome.SILENT;
            }
            Optional<byte[]> jpeg = stream.picture();
            if (jpeg.isEmpty()) {
                return Outcome.SILENT;
            }
            Outcome outcome = PictureCheck.of(jpeg.get());
            if (outcome == Outcome.CAPTURED) {
                Files.write(out, jpeg.get());
            }
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dead camera is told in seconds, before the native code, which is slow to give up, is asked. */
    private static boolean listens(URI url) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(url.getHost(), port(url)), PROBE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int port(URI url) {
        if (url.getPort() > 0) {
            return url.getPort();
        }
        return switch (url.getScheme()) {
            case "http" -> 80;
            case "https" -> 443;
            default -> RTSP_PORT;
        };
    }
}
