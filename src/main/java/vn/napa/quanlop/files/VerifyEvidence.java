package vn.napa.quanlop.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Hashes all evidence of a data folder again and compares it with the log there; needs neither server nor database. */
public final class VerifyEvidence {

    /** What is wrong with the evidence. */
    public enum Fault {
        CHANGED,
        MISSING,
        EXTRA,
        LOG_ALTERED
    }

    /**
     * One thing that is not as the log says.
     *
     * @param where path relative to the data folder, for the log with its line
     */
    public record Finding(Fault fault, String where) {}

    /** @param checked how many files were hashed */
    public record Result(int checked, long leaves, List<Finding> findings) {
        public boolean intact() {
            return findings.isEmpty();
        }
    }

    private final Path dataDir;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> expected = new TreeMap<>();
    private final MerkleTree tree = new MerkleTree();

    private VerifyEvidence(Path dataDir) {
        this.dataDir = dataDir;
    }

    public static Result of(Path dataDir) {
        VerifyEvidence verify = new VerifyEvidence(dataDir);
        verify.readLog();
        verify.hashFiles();
        verify.findExtras();
        return new Result(verify.expected.size(), verify.tree.size(), List.copyOf(verify.findings));
    }

    private void readLog() {
        Path log = LogFile.in(dataDir);
        if (!Files.exists(log)) {
            return;
        }
        byte[] bytes = read(log);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            // Bytes that are not UTF-8 could otherwise be read as the character they replaced.
            alteredAt(0);
        }
        int number = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            number++;
            takeLine(text.substring(start, end), number);
            start = end + 1;
        }
        if (start < text.length()) {
            alteredAt(number + 1);
        }
    }

    private void takeLine(String line, int number) {
        Optional<LogLine> parsed = LogLine.parse(line);
        if (parsed.isEmpty()) {
            alteredAt(number);
            expectAsFarAsReadable(line);
        } else if (parsed.get() instanceof LogLine.Leaf leaf) {
            tree.add(leaf.hashBytes());
            expect(leaf.body());
        } else if (parsed.get() instanceof LogLine.Head head) {
            // After one bad line every later head differs too: one finding is enough.
            boolean same = head.size() == tree.size() && head.root().equals(tree.root());
            if (!same && findings.isEmpty()) {
                alteredAt(number);
            }
        }
    }

    private void expectAsFarAsReadable(String line) {
        try {
            expect(CanonicalJson.read(line).path("body"));
        } catch (JacksonException e) {
            // The line is reported already; its files will show up as extra.
            return;
        }
    }

    private void expect(JsonNode body) {
        for (JsonNode file : body.path("files")) {
            expected.put(file.path("path").asString(""), file.path("sha256").asString(""));
        }
        for (JsonNode stored : body.path("stored")) {
            String sha = stored.asString("");
            if (Sha256.isHex(sha)) {
                expected.put("store/" + sha.substring(0, 2) + "/" + sha, sha);
            }
        }
        for (JsonNode removed : body.path("removed")) {
            expected.remove(removed.asString(""));
        }
    }

    private void hashFiles() {
        expected.forEach((path, sha) -> {
            Path file = dataDir.resolve(path).normalize();
            if (!file.startsWith(dataDir.normalize()) || !Files.isRegularFile(file)) {
                findings.add(new Finding(Fault.MISSING, path));
            } else if (!Sha256.hex(file).equals(sha)) {
                findings.add(new Finding(Fault.CHANGED, path));
            }
        });
    }

    private void findExtras() {
        Path evidence = dataDir.resolve("evidence");
        if (!Files.isDirectory(evidence)) {
            return;
        }
        SortedSet<String> found = new TreeSet<>();
        try (Stream<Path> tree = Files.walk(evidence)) {
            tree.filter(path -> !Files.isDirectory(path))
                    .map(path -> dataDir.relativize(path).toString().replace('\\', '/'))
                    // A picture still being written is not evidence yet.
                    .filter(path -> !path.startsWith("evidence/log/") && !path.endsWith(".part"))
                    .forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.removeAll(expected.keySet());
        found.forEach(path -> findings.add(new Finding(Fault.EXTRA, path)));
    }

    private void alteredAt(int line) {
        findings.add(new Finding(Fault.LOG_ALTERED, "evidence/log/evidence.jsonl:" + line));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
