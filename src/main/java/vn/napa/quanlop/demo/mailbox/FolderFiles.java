package vn.napa.quanlop.demo.mailbox;

import jakarta.mail.Flags;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of one IMAP folder: one for each message, and {@code folder.properties} with its UIDVALIDITY and a bound
 * that no UID ever given out reaches. The lock is a leaf: nothing is called under it that may call back.
 */
final class FolderFiles {

    private static final String PROPERTIES = "folder.properties";
    private static final int UIDS_AT_A_TIME = 100;

    private final MailboxFiles mailbox;
    private final Path home;
    private final Map<Long, KeptName> names = new TreeMap<>();
    private long uidValidity;
    private long uidBound = 1;

    FolderFiles(MailboxFiles mailbox, Path home) {
        this.mailbox = mailbox;
        this.home = home;
    }

    /** The IMAP folder's name, with its parents before it. */
    String name() {
        return URLDecoder.decode(home.getFileName().toString(), StandardCharsets.UTF_8);
    }

    /** Reads what is there, or makes the folder with this UIDVALIDITY. */
    synchronized void open(long newUidValidity) {
        try {
            Files.createDirectories(home);
            Path file = home.resolve(PROPERTIES);
            if (!Files.exists(file)) {
                uidValidity = newUidValidity;
                writeProperties();
                return;
            }
            Properties properties = new Properties();
            properties.load(Files.newBufferedReader(file));
            uidValidity = Long.parseLong(properties.getProperty("uidvalidity"));
            uidBound = Long.parseLong(properties.getProperty("uidbound"));
            try (Stream<Path> files = Files.list(home)) {
                files.forEach(this::meet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void meet(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(DurableFiles.UNFINISHED)) {
            DurableFiles.delete(file);
        }
        KeptName.read(name).ifPresent(kept -> {
            names.put(kept.uid(), kept);
            mailbox.kept(kept.sha256());
        });
    }

    synchronized long uidValidity() {
        return uidValidity;
    }

    synchronized long uidBound() {
        return uidBound;
    }

    /** By UID. */
    synchronized Map<Long, KeptName> names() {
        return new TreeMap<>(names);
    }

    Path path(KeptName name) {
        return home.resolve(name.file());
    }

    synchronized boolean has(long uid) {
        return names.containsKey(uid);
    }

    /** When this returns the message is on disk. */
    synchronized void keep(long uid, byte[] raw, Flags flags, Instant received) {
        if (uid >= uidBound) {
            uidBound = uid + UIDS_AT_A_TIME;
            writeProperties();
        }
        KeptName name = KeptName.of(uid, DurableFiles.sha256(raw), flags);
        DurableFiles.write(home, name.file(), raw, received);
        names.put(uid, name);
        mailbox.kept(name.sha256());
    }

    synchronized void flag(long uid, Flags flags) {
        KeptName old = names.get(uid);
        if (old == null) {
            return;
        }
        KeptName now = KeptName.of(uid, old.sha256(), flags);
        if (!now.equals(old)) {
            DurableFiles.rename(path(old), now.file());
            names.put(uid, now);
        }
    }

    synchronized void remove(long uid) {
        KeptName name = names.remove(uid);
        if (name != null) {
            mailbox.forget(name.sha256(), path(name));
        }
    }

    synchronized void moveOut(long uid) {
        KeptName name = names.remove(uid);
        if (name != null) {
            mailbox.leaves(name.sha256(), path(name));
        }
    }

    /** The IMAP folder is gone; it was empty. */
    synchronized void delete() {
        names.keySet().stream().toList().forEach(this::remove);
        DurableFiles.delete(home.resolve(PROPERTIES));
        DurableFiles.delete(home);
    }

    private void writeProperties() {
        Properties properties = new Properties();
        properties.setProperty("uidvalidity", Long.toString(uidValidity));
        properties.setProperty("uidbound", Long.toString(uidBound));
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DurableFiles.write(home, PROPERTIES, text.toString().getBytes(StandardCharsets.UTF_8), Instant.now());
    }
}
