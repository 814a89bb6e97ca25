package vn.napa.quanlop.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalsTests {

    @TempDir
    Path data;

    @Test
    void theSameBytesAreKeptOnceUnderTheirHash() throws IOException {
        Originals originals = new Originals(data);
        String sha = originals.put(bytes("danh sách"));
        assertThat(originals.put(bytes("danh sách"))).isEqualTo(sha);
        assertThat(sha).isEqualTo(Sha256.hex("danh sách".getBytes(StandardCharsets.UTF_8)));
        assertThat(originals.has(sha)).isTrue();
        try (InputStream in = originals.open(sha)) {
            assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("danh sách");
        }
        try (Stream<Path> files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(originals.path(sha));
        }
    }

    @Test
    void aBrokenStreamLeavesNothingBehind() throws IOException {
        Originals originals = new Originals(data);
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        };
        assertThatThrownBy(() -> originals.put(broken)).hasMessageContaining("connection lost");
        try (Stream<Path> files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aNameThatIsNoHashIsRefused() {
        assertThatThrownBy(() -> new Originals(data).path("../../etc/passwd"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
