package vn.napa.quanlop.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.napa.quanlop.files.Sha256;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.time.BusinessClock;

/** The pictures themselves, for those whose work needs them; each look is logged (Luật 91/2025/QH15). */
@Repository
public class Pictures {

    /** @param bytes as the camera sent them */
    public record Picture(String mediaType, byte[] bytes) {}

    private record Stored(String path, String sha256, String mediaType) {}

    private static final Logger log = LoggerFactory.getLogger(Pictures.class);

    private final JdbcClient jdbc;
    private final EvidenceFolder folder;
    private final BusinessClock clock;

    Pictures(JdbcClient jdbc, EvidenceFolder folder, BusinessClock clock) {
        this.jdbc = jdbc;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * The picture, with an entry of who looked at it. Rights are the caller's to check.
     *
     * @return empty when there is none, or when it is no longer what was captured: that is never shown
     */
    @Transactional
    public Optional<Picture> look(long imageId, Person viewer) {
        Optional<Stored> stored = jdbc.sql("SELECT path, sha256, media_type FROM capture_image WHERE id = ?")
                .param(imageId)
                .query(Stored.class)
                .optional();
        Optional<Picture> picture = stored.flatMap(this::unchanged);
        picture.ifPresent(shown -> jdbc.sql("INSERT INTO picture_view (image_id, person_id, at) VALUES (?, ?, ?)")
                .params(imageId, viewer.id(), clock.now())
                .update());
        return picture;
    }

    private Optional<Picture> unchanged(Stored stored) {
        Path file = folder.file(stored.path());
        if (!Files.isRegularFile(file)) {
            log.error("A picture is missing: {}", stored.path());
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (!Sha256.hex(bytes).equals(stored.sha256())) {
                log.error("A picture was altered: {}", stored.path());
                return Optional.empty();
            }
            return Optional.of(new Picture(stored.mediaType(), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
