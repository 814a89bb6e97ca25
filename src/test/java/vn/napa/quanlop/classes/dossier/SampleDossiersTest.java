package vn.napa.quanlop.classes.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Extracts all sample dossiers and holds them against the right answers, before and after their amending mails. */
class SampleDossiersTest {

    private static final Path SAMPLES = Path.of("src/test/resources/documents/dossiers");
    private static final double ENOUGH = 0.98;

    private final JsonMapper mapper = JsonMapper.builder().build();

    @TempDir
    Path out;

    @Test
    void reads_all_dossiers_nearly_without_error() throws IOException {
        ExtractCommand.main(
                new String[] {"--out", out.toString(), SAMPLES.resolve("mails").toString()});
        hold("truth");
    }

    @Test
    void reads_dossiers_as_they_were_before_the_last_mail() throws IOException {
        Path earlier = Files.createDirectory(out.resolve("mails"));
        for (Path truth : json(SAMPLES.resolve("truth_before_amendment"))) {
            String dossier = truth.getFileName().toString().replace(".json", "");
            Path folder = Files.createDirectory(earlier.resolve(dossier));
            List<Path> mails = mails(SAMPLES.resolve("mails").resolve(dossier));
            for (Path mail : mails.subList(0, mails.size() - 1)) {
                Files.copy(mail, folder.resolve(mail.getFileName()));
            }
        }
        ExtractCommand.main(new String[] {"extract", "--out", out.toString(), earlier.toString()});
        hold("truth_before_amendment");
    }

    private void hold(String truths) throws IOException {
        DossierScore score = new DossierScore();
        for (Path truth : json(SAMPLES.resolve(truths))) {
            score.add(tree(truth), tree(out.resolve(truth.getFileName())));
        }
        System.out.println(truths + "\n" + score.table());
        assertThat(score.fields())
                .allSatisfy((field, counts) -> assertThat(counts.f1()).as(field).isGreaterThanOrEqualTo(ENOUGH));
        assertThat(score.silentlyWrong()).as("silently wrong").isZero();
    }

    private JsonNode tree(Path file) throws IOException {
        return mapper.readTree(Files.readString(file));
    }

    private static List<Path> json(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<Path> mails(Path folder) throws IOException {
        return json(folder);
    }
}
