package vn.napa.quanlop.demo.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Writing so that what was written is there after a power cut, or is not there at all. */
final class DurableFiles {

    static final String UNFINISHED = ".part";

    private DurableFiles() {}

    static void write(Path folder, String name, byte[] bytes, Instant modified) {
        Path part = folder.resolve(name + UNFINISHED);
        try {
            try (FileChannel file = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    file.write(rest);
                }
                file.force(true);
            }
            Files.setLastModifiedTime(part, FileTime.from(modified));
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path rename(Path file, String name) {
        try {
            return Files.move(file, file.resolveSibling(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name that is a plain file name whatever was asked for, and still readable for ordinary addresses. */
    static String safeName(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("%40", "@");
        return encoded.startsWith(".") ? "%2E" + encoded.substring(1) : encoded;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sync(Path folder) throws IOException {
        // Windows cannot open a folder, and needs no such call.
        if (!System.getProperty("os.name").startsWith("Windows")) {
            try (FileChannel handle = FileChannel.open(folder, StandardOpenOption.READ)) {
                handle.force(true);
            }
        }
    }
}
