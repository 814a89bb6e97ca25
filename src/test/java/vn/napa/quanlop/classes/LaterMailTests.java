package vn.napa.quanlop.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.napa.quanlop.support.ServerTest;
import vn.napa.quanlop.support.Visitor;

/** Three mails of one class: first papers, the rest, and a change of the timetable (Điều 3.2). */
class LaterMailTests extends ServerTest {

    private static final Path MAILS = Path.of("src/test/resources/documents/dossiers/mails/D004");
    private static final String UNIT = "phanvienhcm@napa.vn";

    @Test
    void laterMailsCompleteAndThenChangeTheSameClass() throws IOException {
        Visitor officer = new Visitor(port, "it1");

        letters.send(Files.readAllBytes(MAILS.resolve("D004_01.eml")), UNIT);
        awaitAnswers(1);
        assertThat(answers().get(0)).contains("Tài liệu còn thiếu", "lịch học", "sơ đồ chỗ ngồi");

        letters.send(Files.readAllBytes(MAILS.resolve("D004_02.eml")), UNIT);
        awaitAnswers(2);
        assertThat(answers().get(1)).doesNotContain("Tài liệu còn thiếu");

        letters.send(Files.readAllBytes(MAILS.resolve("D004_03.eml")), UNIT);
        awaitAnswers(3);
        assertThat(answers().get(2)).contains("Thay đổi so với lần trước", "Lịch học:");

        List<JsonNode> known = new ArrayList<>();
        officer.get("/api/classes?size=500").forEach(one -> {
            if (one.path("code").asString("").equals("K32/2026-CĐS")) {
                known.add(one);
            }
        });
        assertThat(known).singleElement().satisfies(one -> {
            assertThat(one.get("students").asInt()).isEqualTo(46);
            assertThat(officer.signIn().page("/lop/" + one.get("id").asLong() + "/ho-so"))
                    .contains("Bản 2", "xem thư");
        });
    }

    private void awaitAnswers(int count) {
        await().atMost(Duration.ofMinutes(1)).until(() -> answers().size() == count);
    }

    /** Verdicts, not acknowledgements. */
    private List<String> answers() {
        return letters.of(UNIT).stream()
                .filter(letter -> letter.subject().startsWith("Re: "))
                .map(letter -> letter.text())
                .toList();
    }
}
