package vn.napa.quanlop.demo.camera;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Streams each room's picture as MJPEG over HTTP on 127.0.0.1, two frames a second: {@code /camera/<room id>.mjpeg}. */
public final class DemoCamera implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DemoCamera.class);
    private static final Pattern ADDRESS = Pattern.compile("/camera/(\\d{1,9})\\.(mjpeg|jpg)");
    private static final String BOUNDARY = "frame";
    private static final int MILLIS_BETWEEN_FRAMES = 500;
    private static final int MOST_STREAMS = 16;

    private final LongFunction<byte[]> picture;
    private final HttpServer server;
    private final ExecutorService answering = Executors.newFixedThreadPool(2, named("demo-camera"));
    private final ScheduledExecutorService streaming = Executors.newScheduledThreadPool(4, named("demo-camera-stream"));
    private final Semaphore streams = new Semaphore(MOST_STREAMS);

    DemoCamera(int port, LongFunction<byte[]> picture) throws IOException {
        this.picture = picture;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        server.setExecutor(answering);
        server.createContext("/camera/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        streaming.shutdownNow();
        server.stop(0);
        answering.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Matcher address = ADDRESS.matcher(exchange.getRequestURI().getPath());
        if (!"GET".equals(exchange.getRequestMethod()) || !address.matches()) {
            refuse(exchange, 404);
            return;
        }
        long room = Long.parseLong(address.group(1));
        if (address.group(2).equals("jpg")) {
            still(exchange, room);
        } else if (streams.tryAcquire()) {
            stream(exchange, room);
        } else {
            refuse(exchange, 503);
        }
    }

    private void still(HttpExchange exchange, long room) throws IOException {
        byte[] jpeg = picture.apply(room);
        exchange.getResponseHeaders().set("Content-Type", "image/jpeg");
        exchange.sendResponseHeaders(200, jpeg.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(jpeg);
        }
    }

    private void stream(HttpExchange exchange, long room) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "multipart/x-mixed-replace;boundary=" + BOUNDARY);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        nextFrame(exchange, room, 0);
    }

    private void nextFrame(HttpExchange exchange, long room, int delay) {
        streaming.schedule(() -> frame(exchange, room), delay, TimeUnit.MILLISECONDS);
    }

    /** Sends one frame and plans the next, until the viewer has gone. */
    private void frame(HttpExchange exchange, long room) {
        boolean sent = false;
        try {
            byte[] jpeg = picture.apply(room);
            OutputStream body = exchange.getResponseBody();
            body.write(("--" + BOUNDARY + "\r\nContent-Type: image/jpeg\r\nContent-Length: " + jpeg.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            body.write(jpeg);
            body.write(new byte[] {'\r', '\n'});
            body.flush();
            sent = true;
            nextFrame(exchange, room, MILLIS_BETWEEN_FRAMES);
        } catch (IOException e) {
            log.debug("A viewer of room {} has gone", room);
        } finally {
            if (!sent) {
                streams.release();
                exchange.close();
            }
        }
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
