package vn.napa.quanlop.demo.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DemoCameraTests {

    @Test
    void oneFrameFollowsTheOther() throws IOException {
        AtomicInteger frames = new AtomicInteger();
        try (DemoCamera camera =
                new DemoCamera(0, room -> ("picture " + frames.incrementAndGet()).getBytes(StandardCharsets.UTF_8))) {
            HttpURLConnection connection = open(camera, "/camera/7.mjpeg");
            assertThat(connection.getContentType()).startsWith("multipart/x-mixed-replace");
            try (InputStream body = new BufferedInputStream(connection.getInputStream())) {
                StringBuilder seen = new StringBuilder();
                while (!seen.toString().contains("picture 2")) {
                    seen.append((char) body.read());
                }
                assertThat(seen).contains("--frame\r\nContent-Type: image/jpeg\r\nContent-Length: 9\r\n\r\npicture 1");
            }
        }
    }

    @Test
    void whatIsNoRoomIsNotFound() throws IOException {
        try (DemoCamera camera = new DemoCamera(0, room -> new byte[1])) {
            assertThat(open(camera, "/camera/../etc.mjpeg").getResponseCode()).isEqualTo(404);
            assertThat(open(camera, "/camera/7.jpg").getResponseCode()).isEqualTo(200);
        }
    }

    private static HttpURLConnection open(DemoCamera camera, String path) throws IOException {
        return (HttpURLConnection)
                URI.create("http://127.0.0.1:" + camera.port() + path).toURL().openConnection();
    }
}
