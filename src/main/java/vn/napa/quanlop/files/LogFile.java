package vn.napa.quanlop.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The log on the disk: JSON lines that are only ever added to.
 *
 * <p>What was read is remembered; when another node has written since, the rest is read first. A last line that a
 * crash tore is cut off, as its leaf is still waiting in the database. Not safe for use by two at a time.
 */
final class LogFile {

    private final Path file;
    private MerkleTree tree = new MerkleTree();
    private Set<Long> seqs = new HashSet<>();
    private long length;
    private boolean headed = true;

    LogFile(Path dataDir) {
        this.file = in(dataDir);
    }

    static Path in(Path dataDir) {
        return dataDir.resolve("evidence").resolve("log").resolve("evidence.jsonl");
    }

    /**
     * Adds those leaves that are not in the file yet, then the new head, and forces both to the disk.
     *
     * @throws DamagedLog when a line that was complete is no longer what this log wrote; nothing is added then
     */
    void append(List<LogLine.Leaf> leaves) {
        DurableFiles.createFolders(file.toAbsolutePath().resolveSibling(""));
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            readRest(channel);
            StringBuilder text = new StringBuilder();
            for (LogLine.Leaf leaf : leaves) {
                if (seqs.add(leaf.seq())) {
                    tree.add(leaf.hashBytes());
                    text.append(leaf.json()).append('\n');
                    headed = false;
                }
            }
            if (!headed) {
                text.append(new LogLine.Head(tree.size(), tree.root()).json()).append('\n');
                write(channel, text.toString());
                headed = true;
            }
        } catch (IOException e) {
            forget();
            throw new UncheckedIOException(e);
        } catch (DamagedLog e) {
            forget();
            throw e;
        }
    }

    private void write(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        long at = length;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
        channel.force(true);
        length = at;
    }

    private void readRest(FileChannel channel) throws IOException {
        long size = channel.size();
        if (size < length) {
            forget();
        }
        if (size == length) {
            return;
        }
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(size - length));
        while (buffer.hasRemaining() && channel.read(buffer, length + buffer.position()) >= 0) {}
        byte[] bytes = buffer.array();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                take(new String(bytes, start, i - start, StandardCharsets.UTF_8));
                start = i + 1;
            }
        }
        length += start;
        if (start < bytes.length) {
            channel.truncate(length);
            channel.force(true);
        }
    }

    private void take(String line) {
        Optional<LogLine> parsed = LogLine.parse(line);
        if (parsed.isEmpty()) {
            throw new DamagedLog("line " + (tree.size() + 1) + " or later");
        }
        if (parsed.get() instanceof LogLine.Leaf leaf) {
            if (seqs.add(leaf.seq())) {
                tree.add(leaf.hashBytes());
            }
            headed = false;
        } else if (parsed.get() instanceof LogLine.Head head) {
            if (head.size() != tree.size() || !head.root().equals(tree.root())) {
                throw new DamagedLog("head over " + head.size() + " leaves");
            }
            headed = true;
        }
    }

    private void forget() {
        tree = new MerkleTree();
        seqs = new HashSet<>();
        length = 0;
        headed = true;
    }

    /** Thrown when the log on the disk was altered: a person must look, nothing is written on top. */
    static final class DamagedLog extends IllegalStateException {
        DamagedLog(String where) {
            super("The evidence log was altered: " + where);
        }
    }
}
