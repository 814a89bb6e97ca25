package vn.napa.quanlop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.napa.quanlop.demo.database.EmbeddedDatabase;
import vn.napa.quanlop.support.Ports;
import vn.napa.quanlop.support.Visitor;

/** How long the second start takes beside the start of its database alone, and how much memory the server then holds. */
@Tag("benchmark")
class StartBenchmark {

    private static final Path JAR = Path.of("target", "quanlop.jar").toAbsolutePath();
    private static final Path DATA =
            Path.of("target", "benchmark-" + ProcessHandle.current().pid()).toAbsolutePath();

    private final int http = Ports.free();

    @Test
    void secondStartMemoryAndSize() throws Exception {
        assertThat(JAR).exists();
        start(); // the first start makes the database
        double second = start();
        double database = databaseAlone();

        System.out.printf("%n%-34s %10s %10s %8s%n", "figure", "ours", "baseline", "ratio");
        System.out.printf(
                "%-34s %8.1f s %8.1f s %7.1fx%n", "second start (database alone)", second, database, second / database);
        System.out.printf("%-34s %7d MB %7d MB %7.2fx%n", "server RSS (-Xmx)", rss, 512, rss / 512.0);
        System.out.printf("%-34s %7d MB%n%n", "jar", Files.size(JAR) / 1_000_000);
    }

    private long rss;

    private double start() throws Exception {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-jar", JAR.toString());
        command.environment()
                .putAll(Map.of(
                        "SERVER_PORT", String.valueOf(http),
                        "QUANLOP_DEMO_SMTP_PORT", String.valueOf(Ports.free()),
                        "QUANLOP_DEMO_IMAP_PORT", String.valueOf(Ports.free()),
                        "QUANLOP_DEMO_CAMERA_PORT", String.valueOf(Ports.free()),
                        "QUANLOP_DATA", DATA.toString()));
        Files.createDirectories(DATA);
        command.redirectErrorStream(true)
                .redirectOutput(DATA.resolve("server.log").toFile());
        long began = System.nanoTime();
        Process server = command.start();
        try {
            Visitor head = new Visitor(http, "head");
            await().atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(100))
                    .ignoreExceptions()
                    .until(() -> head.bytes("/actuator/health").statusCode() == 200);
            double seconds = (System.nanoTime() - began) / 1e9;
            await().atMost(Duration.ofMinutes(2))
                    .ignoreExceptions()
                    .until(() -> head.get("/api/classes").size() == 3);
            rss = residentMegabytes(server.pid());
            return seconds;
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static double databaseAlone() {
        long began = System.nanoTime();
        EmbeddedDatabase database = EmbeddedDatabase.start(DATA);
        double seconds = (System.nanoTime() - began) / 1e9;
        database.close();
        return seconds;
    }

    private static long residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
