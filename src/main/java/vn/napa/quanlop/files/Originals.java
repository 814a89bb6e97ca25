package vn.napa.quanlop.files;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The write-once store of originals (raw mails, attachments, signed reports): the name of a file is the SHA-256 of its bytes. */
@Component
public class Originals {

    private final Path root;

    public Originals(@Value("${quanlop.data-dir:data}") Path dataDir) {
        this.root = dataDir.resolve("store");
    }

    /**
     * Keeps all bytes of the stream; the same bytes are kept once. The stream is read to its end and not closed.
     *
     * @return the SHA-256 in lower-case hex; once it is returned the bytes are on the disk
     */
    public String put(InputStream in) {
        Path incoming = root.resolve("incoming");
        DurableFiles.createFolders(incoming);
        try {
            Path temp = Files.createTempFile(incoming, "in", ".part");
            try {
                String sha = write(in, temp);
                keep(temp, sha);
                return sha;
            } finally {
                Files.deleteIfExists(temp);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the bytes are; whether they are there tells {@link #has}. */
    public Path path(String sha) {
        if (!Sha256.isHex(sha)) {
            throw new IllegalArgumentException("Not a SHA-256 in lower-case hex");
        }
        return root.resolve(sha.substring(0, 2)).resolve(sha);
    }

    public boolean has(String sha) {
        return Files.isRegularFile(path(sha));
    }

    /** @throws UncheckedIOException when nothing is kept under this hash */
    public InputStream open(String sha) {
        try {
            return Files.newInputStream(path(sha));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(InputStream in, Path temp) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (FileOutputStream file = new FileOutputStream(temp.toFile());
                OutputStream out = new DigestOutputStream(new BufferedOutputStream(file), digest)) {
            in.transferTo(out);
            out.flush();
            file.getFD().sync();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void keep(Path temp, String sha) {
        Path target = path(sha);
        if (Files.exists(target)) {
            return;
        }
        DurableFiles.createFolders(target.resolveSibling(""));
        // Two writers of the same bytes may both come here: the later rename replaces equal by equal.
        DurableFiles.move(temp, target);
    }
}
