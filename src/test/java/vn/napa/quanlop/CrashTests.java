package vn.napa.quanlop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.napa.quanlop.files.VerifyEvidence;
import vn.napa.quanlop.support.DemoOffice;
import vn.napa.quanlop.support.Letters;
import vn.napa.quanlop.support.Ports;

/** Kills the whole server again and again while it lives through a course, and counts afterwards: nothing lost, nothing twice. */
@Tag("slow")
class CrashTests {

    private static final long SEED = 20210701;
    private static final int KILLS = 6;
    private static final int FEWEST_KILLS = 4;
    private static final Path DATA =
            Path.of("target", "crash-" + ProcessHandle.current().pid()).toAbsolutePath();

    private final Random random = new Random(SEED);
    private final int http = Ports.free();
    private final int smtp = Ports.free();
    private final int imap = Ports.free();
    private final int camera = Ports.free();
    private final DemoOffice office = new DemoOffice(http);
    private final Letters letters = new Letters(smtp, imap);
    private Process server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.destroyForcibly();
        }
    }

    @Test
    void aCourseGoesOnAfterEveryKill() throws Exception {
        start();
        killIn(random.nextInt(4_000)); // while the sample mails are taken in
        start();
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> office.messageStates().equals(List.of("ANSWERED", "ANSWERED", "ANSWERED")));
        long classId = office.classNamed("STVB-K3.2026").get("id").asLong();

        int kills = 1;
        for (int step = 0; !isOver(classId); step++) {
            assertThat(step).as("steps").isLessThan(300);
            boolean kill = kills < KILLS && random.nextInt(6) == 0;
            CompletableFuture<Void> life = CompletableFuture.runAsync(() -> {
                office.doAllTasks();
                office.nextEvent();
            });
            if (kill) {
                killIn(random.nextInt(1_500));
                kills++;
                life.handle((done, cut) -> done).get(3, TimeUnit.MINUTES);
                start();
            } else {
                life.get(3, TimeUnit.MINUTES);
            }
        }

        assertThat(kills).isGreaterThanOrEqualTo(FEWEST_KILLS);
        everyLetterOnce();
        everySessionHasItsCaptures(classId);
        assertThat(VerifyEvidence.of(DATA).findings()).isEmpty();
    }

    private boolean isOver(long classId) {
        return office.issuedReports(classId).size() == 2
                && office.classNamed("STVB-K3.2026").get("state").asString().equals("CLOSED");
    }

    private void everyLetterOnce() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> letters.of("director@napa.vn").size() >= 2);
        for (String address : List.of("bqlbd@napa.vn", "phanvienhue@napa.vn", "vnckhhc@napa.vn", "director@napa.vn")) {
            List<Letters.Letter> received = letters.of(address);
            assertThat(received)
                    .extracting(Letters.Letter::messageId)
                    .as(address)
                    .doesNotHaveDuplicates();
            assertThat(received)
                    .extracting(letter -> letter.subject() + letter.text())
                    .as(address)
                    .doesNotHaveDuplicates();
        }
        assertThat(letters.in("cntt@napa.vn", "Processed").stream()
                        .map(Letters.Letter::messageId)
                        .distinct())
                .as("a kill between copy and delete may leave a second copy, never a second message")
                .hasSize(3);
        assertThat(letters.of("cntt@napa.vn")).isEmpty();
        assertThat(letters.of("bqlbd@napa.vn").stream()
                        .filter(letter -> letter.attachments().isEmpty()))
                .as("acknowledgement and verdict")
                .hasSize(2);
    }

    private void everySessionHasItsCaptures(long classId) {
        for (JsonNode session : office.officer().get("/api/classes/" + classId + "/sessions")) {
            List<String> strata = new ArrayList<>();
            office.officer()
                    .get("/api/sessions/" + session.get("id").asLong() + "/captures")
                    .forEach(capture -> strata.add(capture.get("id").asString()));
            assertThat(strata).as("captures of %s", session).doesNotHaveDuplicates();
            assertThat(session.get("captures").asInt())
                    .as("valid captures of %s", session)
                    .isGreaterThanOrEqualTo(2);
        }
    }

    private void killIn(int millis) throws Exception {
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(() -> server.destroyForcibly());
        assertThat(server.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    private void start() throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                QuanLop.class.getName());
        command.environment()
                .putAll(Map.of(
                        "SERVER_PORT", String.valueOf(http),
                        "QUANLOP_DEMO_SMTP_PORT", String.valueOf(smtp),
                        "QUANLOP_DEMO_IMAP_PORT", String.valueOf(imap),
                        "QUANLOP_DEMO_CAMERA_PORT", String.valueOf(camera),
                        "QUANLOP_DATA", DATA.toString()));
        Files.createDirectories(DATA);
        Path log = DATA.resolve("server.log");
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        server = command.start();
        await().atMost(Duration.ofMinutes(3))
                .failFast("the server ended; see " + log, () -> !server.isAlive())
                .ignoreExceptions()
                .until(() -> office.head().get("/api/classes").isArray());
    }
}
