package vn.napa.quanlop.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class VerifyCommandTests {

    private static final String PICTURE = "evidence/2026/CVC-1/7/0930-2.jpg";

    @TempDir
    Path data;

    private Path picture;

    @BeforeEach
    void onePictureAndOneReport() throws IOException {
        picture = data.resolve(PICTURE);
        Files.createDirectories(picture.getParent());
        Files.write(picture, new byte[] {1, 2, 3, 4});
        String report = new Originals(data).put(new java.io.ByteArrayInputStream(new byte[] {9}));
        ObjectNode capture = CanonicalJson.object();
        capture.putArray("files").addObject().put("path", PICTURE).put("sha256", Sha256.hex(picture));
        ObjectNode signed = CanonicalJson.object();
        signed.putArray("stored").add(report);
        new LogFile(data).append(List.of(LogLine.Leaf.of(1, "CAPTURE", capture), LogLine.Leaf.of(2, "REPORT", signed)));
    }

    @Test
    void untouchedEvidenceIsIntact() {
        assertThat(verify()).isEqualTo("0 Đã kiểm tra 2 tệp theo 2 mục nhật ký: tất cả nguyên vẹn.\n");
    }

    @Test
    void oneFlippedByteIsNamed() throws IOException {
        Files.write(picture, new byte[] {1, 2, 3, 5});
        assertThat(verify()).startsWith("1 Bị thay đổi: " + PICTURE + "\n");
    }

    @Test
    void aReportChangedInTheStoreIsNamed() throws IOException {
        Path report = new Originals(data).path(Sha256.hex(new byte[] {9}));
        Files.write(report, new byte[] {8});
        assertThat(verify()).startsWith("1 Bị thay đổi: store/");
    }

    @Test
    void whatIsMissingAndWhatWasSlippedInAreNamed() throws IOException {
        Files.move(picture, picture.resolveSibling("1000-2.jpg"));
        assertThat(verify())
                .contains("Bị thiếu: " + PICTURE + "\n")
                .contains("Không có trong nhật ký: evidence/2026/CVC-1/7/1000-2.jpg\n");
    }

    @Test
    void anyFlippedByteOfTheLogIsFound() throws IOException {
        Path log = LogFile.in(data);
        byte[] whole = Files.readAllBytes(log);
        for (int i = 0; i < whole.length; i++) {
            byte[] altered = whole.clone();
            altered[i] ^= 1;
            Files.write(log, altered);
            assertThat(verify()).as("byte " + i).startsWith("1 ").contains("Nhật ký bị sửa");
        }
    }

    @Test
    void aLogWhoseLeavesWereRehashedIsFoundByItsHead() throws IOException {
        Path log = LogFile.in(data);
        List<String> lines = Files.readAllLines(log);
        String forged = LogLine.Leaf.of(2, "REPORT", CanonicalJson.object()).json();
        Files.writeString(log, String.join("\n", lines.get(0), forged, lines.get(2)) + "\n");
        assertThat(verify()).contains("Nhật ký bị sửa: evidence/log/evidence.jsonl:3");
    }

    private String verify() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = VerifyCommand.run(
                new String[] {"--data", data.toString()}, null, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return code + " " + bytes.toString(StandardCharsets.UTF_8);
    }
}
