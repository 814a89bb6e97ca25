package vn.napa.quanlop.capture.camera;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** A camera that really streams MJPEG over HTTP, in good and in bad shape. */
public final class RealCamera implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);

    public RealCamera() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/room.mjpeg", exchange -> stream(exchange, classroom()));
        server.createContext("/black.mjpeg", exchange -> stream(exchange, flat(Color.BLACK)));
        server.createContext("/grey.mjpeg", exchange -> stream(exchange, flat(Color.GRAY)));
        server.createContext(
                "/broken.mjpeg", exchange -> stream(exchange, "no picture".getBytes(StandardCharsets.UTF_8)));
        server.createContext("/snapshot.jpg", this::snapshot);
        server.createContext("/refused.mjpeg", exchange -> {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"camera\"");
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        server.createContext("/silent.mjpeg", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "multipart/x-mixed-replace; boundary=frame");
            exchange.sendResponseHeaders(200, 0);
            awaitClose();
        });
        server.start();
    }

    public Camera at(String path) {
        return Camera.parse("http://127.0.0.1:" + server.getAddress().getPort() + path)
                .orElseThrow();
    }

    public static byte[] classroom() {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 640, 240);
        for (int i = 0; i < 8; i++) {
            graphics.setColor(new Color(30 * i, 200 - 20 * i, 90));
            graphics.fillOval(20 + 75 * i, 260, 60, 90);
        }
        graphics.dispose();
        return jpeg(image);
    }

    public static byte[] flat(Color color) {
        BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, 320, 240);
        graphics.dispose();
        return jpeg(image);
    }

    private static byte[] jpeg(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void snapshot(HttpExchange exchange) throws IOException {
        byte[] jpeg = classroom();
        exchange.getResponseHeaders().set("Content-Type", "image/jpeg");
        exchange.sendResponseHeaders(200, jpeg.length);
        exchange.getResponseBody().write(jpeg);
        exchange.close();
    }

    private void stream(HttpExchange exchange, byte[] jpeg) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "multipart/x-mixed-replace; boundary=frame");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            do {
                out.write(("--frame\r\nContent-Type: image/jpeg\r\nContent-Length: " + jpeg.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                out.write(jpeg);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
            } while (!awaitFrame());
        }
    }

    private boolean awaitFrame() {
        try {
            return closed.await(40, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
