package vn.napa.quanlop.capture.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTests {

    @TempDir
    Path data;

    @Test
    void whatIsSealedOpensForItsPurposeAfterARestart() {
        byte[] sealed = new Seal(data).close(new byte[] {1, 2, 3}, "seed of 2026-08-05");
        assertThat(new Seal(data).open(sealed, "seed of 2026-08-05")).contains(new byte[] {1, 2, 3});
        assertThat(new Seal(data).open(sealed, "seed of 2026-08-06")).isEmpty();
        assertThat(new Seal(data.resolve("other")).open(sealed, "seed of 2026-08-05"))
                .isEmpty();
    }

    @Test
    void onlyTheServerReadsTheKey() throws IOException {
        new Seal(data);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.resolve("secret").resolve("capture.key"))))
                .isEqualTo("rw-------");
    }
}
