package vn.napa.quanlop.demo.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All files of one address: one folder for each IMAP folder. It knows which contents it holds and what is on its way between folders. */
final class MailboxFiles {

    private final Path home;
    private final Map<String, Integer> copies = new HashMap<>();
    private final Map<String, Path> moving = new HashMap<>();

    MailboxFiles(Path home) {
        this.home = home;
    }

    /** Names of the IMAP folders kept here, as the files have them. */
    List<FolderFiles> folders() {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(home)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(this::existing)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FolderFiles existing(Path folder) {
        return new FolderFiles(this, folder);
    }

    FolderFiles folder(String name) {
        return new FolderFiles(this, home.resolve(DurableFiles.safeName(name)));
    }

    /** Whether this very message lies in any folder of the address, or is on its way to one. */
    synchronized boolean holds(String sha256) {
        return copies.containsKey(sha256);
    }

    synchronized void kept(String sha256) {
        copies.merge(sha256, 1, Integer::sum);
        Path left = moving.remove(sha256);
        if (left != null) {
            forget(sha256, left);
        }
    }

    /**
     * IMAP's MOVE takes a message out of one folder before it puts it into the other: its file stays until the other has
     * its own, so that a kill in between loses nothing.
     */
    synchronized void leaves(String sha256, Path file) {
        @Nullable Path earlier = moving.put(sha256, file);
        if (earlier != null) {
            forget(sha256, earlier);
        }
    }

    synchronized void forget(String sha256, Path file) {
        DurableFiles.delete(file);
        copies.computeIfPresent(sha256, (sha, count) -> count == 1 ? null : count - 1);
    }
}
