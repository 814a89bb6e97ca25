package vn.napa.quanlop.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.napa.quanlop.capture.camera.RealCamera;
import vn.napa.quanlop.capture.plan.CapturePlan;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.files.CanonicalJson;
import vn.napa.quanlop.files.Sha256;
import vn.napa.quanlop.files.VerifyEvidence;
import vn.napa.quanlop.people.People;
import vn.napa.quanlop.people.Person;

@ExtendWith(CaptureOffice.Start.class)
class RunCapturesTests {

    private static RealCamera camera;

    @TempDir
    Path data;

    private CaptureOffice office;

    @BeforeAll
    static void startCamera() throws IOException {
        camera = new RealCamera();
    }

    @AfterAll
    static void stopCamera() {
        camera.close();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aSessionIsCapturedAtItsRandomMomentsAndTheEvidenceIsWhole() throws IOException {
        office = office("/room.mjpeg");
        long session = office.session("2026-08-05", "07:30", "11:00", "P.301");
        office.runAt("2026-08-05T06:00");

        for (int i = 1; i <= 3; i++) {
            LocalDateTime moment = office.next();
            assertThat(office.runAt(moment)).containsExactly("Đã ghi hình lớp CVC-K26.2025, buổi sáng 05/08/2026.");
        }
        assertThat(office.next()).isEqualTo("2026-08-05T11:00");
        assertThat(office.runAt("2026-08-05T11:00")).isEmpty();

        List<Capture> captures = office.get(Captures.class).of(session);
        assertThat(captures).hasSize(3).allMatch(Capture::isValid).allSatisfy(capture -> {
            assertThat(capture.takenAt()).isEqualTo(capture.plannedAt());
            assertThat(capture.images()).hasSize(1);
        });
        assertThat(office.get(Captures.class).counted(session)).isEqualTo(captures.subList(0, 2));
        assertThat(VerifyEvidence.of(data).findings()).isEmpty();
        assertThat(VerifyEvidence.of(data).checked()).isEqualTo(6);
        assertThat(sidecars())
                .hasSize(3)
                .allMatch(
                        text -> text.contains("\"name\":\"Lê Văn Minh\"") && text.contains("\"outcome\":\"CAPTURED\""));
    }

    @Test
    void noRowTellsAMomentThatIsStillToCome() throws IOException {
        office = office("/room.mjpeg");
        long session = office.session("2026-08-05", "07:30", "11:00", "P.301");
        office.runAt("2026-08-05T07:30");
        assertThat(office.get(JdbcClient.class)
                        .sql("SELECT planned_at, redrawn_at, taken_at, lease_until FROM capture WHERE session_id = ?")
                        .param(session)
                        .query()
                        .listOfRows())
                .hasSize(3)
                .allMatch(row -> row.values().stream().allMatch(value -> value == null));
        assertThat(office.get(Captures.class).of(session)).allMatch(capture -> capture.plannedAt() == null);
    }

    @Test
    void theSeedIsCommittedToBeforeItsDayAndRevealedAfter() throws IOException {
        office = office("/room.mjpeg");
        office.session("2026-08-05", "07:30", "11:00", "P.301");
        office.runAt("2026-08-04T06:00");
        assertThat(office.leaves()).containsExactly("SEED_COMMITMENT", "SEED_COMMITMENT");
        office.runAt("2026-08-05T06:00");
        assertThat(office.leaves())
                .containsExactly("SEED_COMMITMENT", "SEED_COMMITMENT", "SEED_COMMITMENT", "SEED_REVEALED", "PLAN");
    }

    @Test
    void afterTheDayAnybodyCanComputeTheMomentsAgainFromTheLogAlone() throws IOException {
        office = office("/room.mjpeg");
        long session = office.session("2026-08-05", "07:30", "11:00", "P.301");
        office.runAt("2026-08-05T07:00");
        runToTheEndOf("2026-08-05T11:00");
        office.runAt("2026-08-06T00:01");

        byte[] seed = null;
        List<String> planned = new ArrayList<>();
        String commitment = "";
        for (String line : Files.readAllLines(data.resolve("evidence/log/evidence.jsonl"))) {
            JsonNode body = CanonicalJson.read(line).path("body");
            if (line.contains("\"SEED_COMMITMENT\"")
                    && body.path("day").asString().equals("2026-08-05")) {
                commitment = body.path("commitment").asString();
            } else if (line.contains("\"SEED_REVEALED\"")) {
                seed = HexFormat.of().parseHex(body.path("seed").asString());
            } else if (line.contains("\"CAPTURE\"")) {
                planned.add(body.path("planned").asString());
            }
        }
        Session held = office.get(Sessions.class).find(session).orElseThrow();
        assertThat(Sha256.hex(seed)).isEqualTo(commitment);
        assertThat(new CapturePlan(seed, office.get(CaptureSettings.class).inputs(held)).moments())
                .extracting(LocalDateTime::toString)
                .isEqualTo(planned);
    }

    @Test
    void afterDowntimeWhatWasMissedIsMadeUpInTheRestOfTheSession() throws IOException {
        office = office("/room.mjpeg");
        long session = office.session("2026-08-05", "07:30", "11:00", "P.301");
        office.runAt("2026-08-05T06:00");
        office.runAt("2026-08-05T09:35");
        assertThat(office.leaves()).filteredOn("REDRAW"::equals).hasSizeGreaterThanOrEqualTo(1);
        runToTheEndOf("2026-08-05T11:00");
        List<Capture> captures = office.get(Captures.class).of(session);
        assertThat(captures).hasSize(3).allMatch(Capture::isValid);
        assertThat(captures).noneMatch(capture -> capture.takenAt().isBefore(LocalDateTime.parse("2026-08-05T09:35")));
        assertThat(captures).extracting(Capture::takenAt).doesNotHaveDuplicates();
    }

    @Test
    void aSessionThatWentByWhileNothingRanIsMissedAndNeverBackDated() throws IOException {
        office = office("/room.mjpeg");
        long session = office.session("2026-08-05", "07:30", "11:00", "P.301");
        assertThat(office.runAt("2026-08-06T08:00"))
                .containsExactly(
                        "Buổi sáng 05/08/2026 của lớp CVC-K26.2025 đã kết thúc khi chưa đủ số lần ghi hình quy định (Điều 6).");
        assertThat(office.get(Captures.class).of(session))
                .hasSize(3)
                .allMatch(capture -> capture.outcome() == Outcome.MISSED && capture.takenAt() == null);
    }

    @Test
    void whenTheCameraFailsItIsTriedAgainAndPeopleAreWarnedInTime() throws IOException {
        office = office("/refused.mjpeg");
        long session = office.session("2026-08-05", "07:30", "11:00", "P.301");
        office.runAt("2026-08-05T07:00");
        assertThat(office.runAt(office.next()))
                .containsExactly("Chưa ghi hình được lớp CVC-K26.2025, buổi sáng 05/08/2026: camera từ chối kết nối.");
        assertThat(atRisk()).isEmpty();
        office.runAt(office.next());
        assertThat(atRisk()).extracting(Session::id).containsExactly(session);
        assertThat(office.leaves()).filteredOn("MAKE_UP"::equals).hasSize(1);
        runToTheEndOf("2026-08-05T11:00");
        assertThat(office.get(Captures.class).of(session))
                .hasSize(6)
                .allMatch(capture -> capture.outcome() == Outcome.REFUSED);
        assertThat(VerifyEvidence.of(data).checked()).isZero();
    }

    @Test
    void aRoomWithoutACameraWaitsForPeopleAndTakesTheirPhotograph() throws IOException {
        office = office("");
        long session = office.session("2026-08-05", "07:30", "11:00", "Phòng 301 nhà B");
        office.runAt("2026-08-05T07:00");
        office.runAt("2026-08-05T10:40");
        assertThat(atRisk()).extracting(Session::id).containsExactly(session);
        assertThat(office.get(CaptureNow.class).take(session, officer())).isEmpty();

        UploadCapture upload = office.get(UploadCapture.class);
        assertThat(upload.upload(session, "GIF89a".getBytes(StandardCharsets.US_ASCII), officer()))
                .isEqualTo(UploadCapture.Result.NO_PICTURE);
        assertThat(upload.upload(session, RealCamera.flat(Color.BLACK), officer()))
                .isEqualTo(UploadCapture.Result.NO_PICTURE);
        assertThat(upload.upload(session, RealCamera.classroom(), officer())).isEqualTo(UploadCapture.Result.KEPT);
        office.runAt("2026-08-05T10:41");
        assertThat(upload.upload(session, RealCamera.classroom(), officer())).isEqualTo(UploadCapture.Result.KEPT);
        assertThat(atRisk()).isEmpty();
        assertThat(office.get(Captures.class).counted(session))
                .extracting(Capture::outcome)
                .containsExactly(Outcome.UPLOADED, Outcome.UPLOADED);

        office.runAt("2026-08-05T11:00");
        assertThat(upload.upload(session, RealCamera.classroom(), officer()))
                .isEqualTo(UploadCapture.Result.NOT_IN_SESSION);
        assertThat(VerifyEvidence.of(data).findings()).isEmpty();
    }

    @Test
    void anOfficerMayHaveAPictureTakenAtOnce() throws IOException {
        office = office("/room.mjpeg");
        long session = office.session("2026-08-05", "07:30", "11:00", "P.301");
        office.runAt("2026-08-05T07:31");
        assertThat(office.get(CaptureNow.class).take(session, officer())).contains(Outcome.CAPTURED);
        assertThat(office.get(Captures.class).counted(session)).hasSize(1);
    }

    @Test
    void everyLookAtAPictureIsLoggedAndAnAlteredOneIsNotShown() throws IOException {
        office = office("/room.mjpeg");
        long session = office.session("2026-08-05", "07:30", "11:00", "P.301");
        office.runAt("2026-08-05T07:31");
        office.get(CaptureNow.class).take(session, officer());
        long image =
                office.get(Captures.class).of(session).get(0).images().get(0).id();

        Pictures pictures = office.get(Pictures.class);
        assertThat(pictures.look(image, officer()).orElseThrow().bytes()).isEqualTo(RealCamera.classroom());
        assertThat(looks()).isEqualTo(1);

        try (Stream<Path> files = Files.walk(data.resolve("evidence"))) {
            Path picture = files.filter(file -> file.toString().endsWith(".jpg"))
                    .findFirst()
                    .orElseThrow();
            Files.write(picture, RealCamera.flat(Color.GRAY));
        }
        assertThat(pictures.look(image, officer())).isEmpty();
        assertThat(looks()).isEqualTo(1);
    }

    @Test
    void aClassCodeCannotLeaveTheEvidenceFolder() {
        office = new CaptureOffice(data, "");
        assertThat(EvidenceFolder.safe("../../etc/Lớp Đặc biệt")).isEqualTo("etc-Lop-Dac-biet");
    }

    @Test
    void onlineSessionsOweNoCapture() throws IOException {
        office = office("/room.mjpeg");
        long session = office.session("2026-08-05", "07:30", "11:00", "Trực tuyến qua Zoom");
        office.runAt("2026-08-05T08:00");
        office.runAt("2026-08-05T11:00");
        assertThat(office.get(Captures.class).of(session)).isEmpty();
    }

    @Test
    void aCancelledSessionOwesNoneAnyMore() throws IOException {
        office = office("/room.mjpeg");
        long session = office.session("2026-08-05", "07:30", "11:00", "P.301");
        office.runAt("2026-08-05T07:00");
        office.get(JdbcClient.class)
                .sql("UPDATE class_session SET state = 'CANCELLED'")
                .update();
        office.runAt("2026-08-05T11:00");
        assertThat(office.get(Captures.class).of(session)).isEmpty();
    }

    @Test
    void aPictureWhoseProcessDiedBeforeItsRowIsAdopted() throws IOException {
        office = office("/room.mjpeg");
        long id = office.session("2026-08-05", "07:30", "11:00", "P.301");
        office.runAt("2026-08-05T07:00");
        LocalDateTime moment = office.next();
        CaptureRow row = office.get(CaptureRows.class).of(id).get(0);
        office.get(CaptureRows.class).claim(row);
        Session session = office.get(Sessions.class).find(id).orElseThrow();
        pictureOnDisk(row, session, moment);
        office.get(JdbcClient.class)
                .sql("UPDATE capture SET claimed_by = CONCAT(SUBSTRING_INDEX(claimed_by, '/', 1), '/1/1') WHERE id = ?")
                .param(row.id())
                .update();
        assertThat(VerifyEvidence.of(data).findings()).isNotEmpty();

        try (CaptureOffice restarted = new CaptureOffice(data, address("/room.mjpeg"))) {
            restarted.runAt(moment.plusSeconds(30));
            Capture adopted = restarted.get(Captures.class).find(row.id()).orElseThrow();
            assertThat(adopted.outcome()).isEqualTo(Outcome.CAPTURED);
            assertThat(adopted.takenAt()).isEqualTo(moment);
            assertThat(VerifyEvidence.of(data).findings()).isEmpty();
        }
    }

    @Test
    void twoServersTakeEachPictureOnce() throws IOException {
        office = office("/room.mjpeg");
        long session = office.session("2026-08-05", "07:30", "11:00", "P.301");
        try (CaptureOffice other = new CaptureOffice(data, address("/room.mjpeg"))) {
            office.runAt("2026-08-05T07:00");
            other.runAt("2026-08-05T07:00");
            for (int i = 0; i < 3; i++) {
                LocalDateTime moment = office.next();
                assertThat(other.next()).isEqualTo(moment);
                Stream.of(office, other).parallel().forEach(server -> server.runAt(moment));
            }
        }
        assertThat(office.get(Captures.class).of(session)).hasSize(3).allMatch(Capture::isValid);
        assertThat(VerifyEvidence.of(data).checked()).isEqualTo(6);
        assertThat(VerifyEvidence.of(data).findings()).isEmpty();
    }

    private void pictureOnDisk(CaptureRow row, Session session, LocalDateTime moment) throws IOException {
        EvidenceFolder folder = office.get(EvidenceFolder.class);
        var owner = office.get(Classes.class).find(1).orElseThrow();
        Path unfinished = folder.unfinished(session, owner, row.id(), "camera-1");
        Files.write(unfinished, RealCamera.classroom());
        folder.keep(
                unfinished,
                moment.format(TakeCapture.TIME),
                "camera-1",
                "image/jpeg",
                office.get(Sidecars.class)
                        .facts(row, session, owner, Optional.empty(), Outcome.CAPTURED, moment, null));
    }

    private void runToTheEndOf(String end) {
        for (int i = 0; i < 10 && office.next().isBefore(LocalDateTime.parse(end)); i++) {
            office.runAt(office.next());
        }
        office.runAt(end);
    }

    private List<Session> atRisk() {
        return office.get(CapturesAtRisk.class).atRisk(office.clock.instant());
    }

    private long looks() {
        return office.get(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM picture_view")
                .query(Long.class)
                .single();
    }

    private Person officer() {
        return office.get(People.class).find("it1").orElseThrow();
    }

    private List<String> sidecars() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("evidence").resolve("2026"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(RunCapturesTests::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CaptureOffice office(String path) throws IOException {
        CaptureOffice made = new CaptureOffice(data, path.isEmpty() ? "" : address(path));
        made.fresh();
        return made;
    }

    private static String address(String path) {
        return camera.at(path).url().toString();
    }
}
