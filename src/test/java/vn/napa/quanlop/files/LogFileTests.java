package vn.napa.quanlop.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTests {

    @TempDir
    Path data;

    private Path file;

    @BeforeEach
    void firstLeaves() {
        file = LogFile.in(data);
        new LogFile(data).append(List.of(leaf(1), leaf(2)));
    }

    @Test
    void aLineTornByACrashIsCutOffAndWrittenAgain() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.writeString(file, leaf(3).json().substring(0, 20), StandardOpenOption.APPEND);
        new LogFile(data).append(List.of());
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);

        new LogFile(data).append(List.of(leaf(3)));
        assertThat(VerifyEvidence.of(data).leaves()).isEqualTo(3);
        assertThat(VerifyEvidence.of(data).findings()).isEmpty();
    }

    @Test
    void appendingTheSameLeavesAgainChangesNothing() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        new LogFile(data).append(List.of(leaf(1), leaf(2)));
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void aCrashBeforeTheHeadIsHealedByTheNextAppend() throws IOException {
        Files.writeString(file, leaf(3).json() + "\n", StandardOpenOption.APPEND);
        new LogFile(data).append(List.of(leaf(3)));
        assertThat(Files.readAllLines(file)).last().asString().contains("\"size\":3");
        assertThat(VerifyEvidence.of(data).intact()).isTrue();
    }

    @Test
    void twoNodesMayTakeTurns() {
        LogFile one = new LogFile(data);
        LogFile two = new LogFile(data);
        one.append(List.of(leaf(3)));
        two.append(List.of(leaf(5)));
        one.append(List.of(leaf(4)));
        assertThat(VerifyEvidence.of(data).leaves()).isEqualTo(5);
        assertThat(VerifyEvidence.of(data).intact()).isTrue();
    }

    @Test
    void nothingIsWrittenOnTopOfAnAlteredLog() throws IOException {
        Files.writeString(file, Files.readString(file).replace("room 1", "room 9"));
        assertThatThrownBy(() -> new LogFile(data).append(List.of(leaf(3)))).hasMessageContaining("altered");
    }

    private static LogLine.Leaf leaf(long seq) {
        return LogLine.Leaf.of(seq, "NOTE", CanonicalJson.object().put("text", "room " + seq));
    }
}
