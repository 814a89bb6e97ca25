package vn.napa.quanlop.capture.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.napa.quanlop.capture.Outcome;
import vn.napa.quanlop.worker.Workers;

class TakePictureTests {

    private static final Workers WORKERS = new Workers();
    private static RealCamera camera;

    @TempDir
    Path folder;

    private final TakePicture take = new TakePicture(WORKERS);

    @BeforeAll
    static void start() throws IOException {
        camera = new RealCamera();
    }

    @AfterAll
    static void stop() {
        WORKERS.close();
        camera.close();
    }

    @Test
    void theCamerasOwnBytesStayUntouched() throws IOException {
        Path out = folder.resolve("a.jpg");
        assertThat(take.take(camera.at("/room.mjpeg"), out)).contains(Outcome.CAPTURED);
        assertThat(Files.readAllBytes(out)).isEqualTo(RealCamera.classroom());
    }

    @Test
    void aSnapshotAddressWorksToo() throws IOException {
        Path out = folder.resolve("a.jpg");
        assertThat(take.take(camera.at("/snapshot.jpg"), out)).contains(Outcome.CAPTURED);
        assertThat(Files.readAllBytes(out)).isEqualTo(RealCamera.classroom());
    }

    @ParameterizedTest
    @CsvSource({
        "/black.mjpeg, BLACK",
        "/grey.mjpeg, UNIFORM",
        "/refused.mjpeg, REFUSED",
        "/nothing-here.mjpeg, REFUSED",
        "/broken.mjpeg, SILENT",
        "/silent.mjpeg, SILENT"
    })
    void troublesAreToldApartAndNothingIsStored(String path, Outcome outcome) {
        Path out = folder.resolve("a.jpg");
        long start = System.nanoTime();
        assertThat(take.take(camera.at(path), out)).contains(outcome);
        assertThat(out).doesNotExist();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aDeadAddressIsUnreachable() {
        Camera dead = Camera.parse("rtsp://admin:secret@127.0.0.1:9/stream").orElseThrow();
        assertThat(take.take(dead, folder.resolve("a.jpg"))).contains(Outcome.UNREACHABLE);
        assertThat(dead).hasToString("rtsp://•••@127.0.0.1:9/stream");
    }

    @Test
    void onlyStreamsMayBeCameras() {
        assertThat(Camera.parse("file:///etc/passwd")).isEmpty();
        assertThat(Camera.parse("concat:/etc/passwd")).isEmpty();
        assertThat(Camera.parse("http:///no-host")).isEmpty();
    }
}
