package vn.napa.quanlop.classes.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sorts mail files into dossiers: {@code D001_02.eml} by its prefix, other files by their folder. */
final class MailFiles {

    private static final Pattern NUMBERED = Pattern.compile("(.+?)_\\d+\\.eml", Pattern.CASE_INSENSITIVE);
    private static final int DEEPEST = 8;

    private MailFiles() {}

    /** Dossier names in order, each with its mails in order of their names. */
    static Map<String, List<Path>> byDossier(List<Path> paths) throws IOException {
        Map<String, List<Path>> dossiers = new TreeMap<>();
        for (Path path : paths) {
            try (Stream<Path> files = Files.walk(path, DEEPEST)) {
                files.filter(Files::isRegularFile)
                        .filter(f -> f.getFileName()
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .endsWith(".eml"))
                        .forEach(f -> dossiers.computeIfAbsent(name(f), n -> new ArrayList<>())
                                .add(f));
            }
        }
        dossiers.values().forEach(mails -> mails.sort(null));
        return dossiers;
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        Matcher m = NUMBERED.matcher(name);
        if (m.matches()) {
            return m.group(1);
        }
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder == null || folder.getFileName() == null
                ? name.replaceAll("(?i)\\.eml$", "")
                : folder.getFileName().toString();
    }
}
