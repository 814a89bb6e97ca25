package vn.napa.quanlop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9._-]+)[}(]");

    /** What goes out by mail and into reports is Vietnamese alone. */
    private static final Set<String> VIETNAMESE_ALONE = Set.of("letters_vi.properties", "dossier_vi.properties");

    @Test
    void everyBundleOfPagesSpeaksBothLanguages() throws IOException {
        for (Path vietnamese : bundles("_vi.properties")) {
            if (VIETNAMESE_ALONE.contains(vietnamese.getFileName().toString())) {
                continue;
            }
            Path english = vietnamese.resolveSibling(
                    vietnamese.getFileName().toString().replace("_vi.", "_en."));
            assertThat(english).exists();
            assertThat(keys(english)).as(english.toString()).isEqualTo(keys(vietnamese));
        }
    }

    @Test
    void everyWordThatATemplateAsksForExists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path bundle : bundles("_vi.properties")) {
            known.addAll(keys(bundle));
        }
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                asked.addAll(KEY.matcher(Files.readString(template))
                        .results()
                        .map(MatchResult::group)
                        .map(found -> found.substring(2, found.length() - 1))
                        .collect(Collectors.toSet()));
            }
        }
        assertThat(known).containsAll(asked);
    }

    private static List<Path> bundles(String ending) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Set<String> keys(Path bundle) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }
}
