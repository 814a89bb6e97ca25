package vn.napa.quanlop.documents.mime;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Unpacks a zip within limits on entries and bytes. */
final class Archive {

    /** An archive that is protected by a password. */
    static final class Locked extends IOException {}

    /** An archive that unpacks to more than is honest. */
    static final class TooBig extends IOException {}

    private static final int MAX_ENTRIES = 300;
    private static final long MAX_ENTRY = 40L << 20;

    private Archive() {}

    /** @param room how many bytes may still be unpacked */
    static List<Attachment> unpack(byte[] zip, long room) throws IOException {
        List<Attachment> files = new ArrayList<>();
        long left = room;
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(archive.getEntries());
            if (entries.size() > MAX_ENTRIES) {
                throw new TooBig();
            }
            for (ZipArchiveEntry entry : entries) {
                String path = HeaderText.bytes(entry.getRawName()).replace('\\', '/');
                if (entry.isDirectory() || FileNames.junk(path)) {
                    continue;
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new Locked();
                }
                byte[] content = read(archive, entry, Math.min(MAX_ENTRY, left));
                left -= content.length;
                files.add(new Attachment(FileNames.tidy(path), content));
            }
        }
        return files;
    }

    private static byte[] read(ZipFile archive, ZipArchiveEntry entry, long most) throws IOException {
        try (InputStream in = archive.getInputStream(entry)) {
            byte[] content = in.readNBytes((int) most + 1);
            if (content.length > most) {
                throw new TooBig();
            }
            return content;
        }
    }
}
