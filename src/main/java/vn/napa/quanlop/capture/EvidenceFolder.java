package vn.napa.quanlop.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.files.CanonicalJson;
import vn.napa.quanlop.files.DurableFiles;
import vn.napa.quanlop.files.Sha256;

/** Pictures on the disk: {@code evidence/YEAR/CLASS/SESSION/<time>-<camera>.jpg}, each with a sidecar {@code .json} that tells what it is. */
@Component
class EvidenceFolder {

    private static final String UNFINISHED = ".part";

    private final Path dataDir;

    EvidenceFolder(@Value("${quanlop.data-dir:data}") Path dataDir) {
        this.dataDir = dataDir;
    }

    long freeBytes() {
        DurableFiles.createFolders(dataDir.resolve("evidence"));
        try {
            return Files.getFileStore(dataDir.resolve("evidence")).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new name for a picture that is being taken; what is left there by a crash is not evidence. */
    Path unfinished(Session session, TrainingClass owner, long captureId, String camera) {
        Path folder = folderOf(session, owner);
        DurableFiles.createFolders(folder);
        return folder.resolve("capture-" + captureId + "-" + safe(camera) + UNFINISHED);
    }

    void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives a finished picture its name. The sidecar is on the disk before the picture bears its name, so that after a crash at any point
     * {@link #found} either knows the whole or there is no picture.
     *
     * @param time {@code "0815"}-like start of the name
     */
    KeptImage keep(Path unfinished, String time, String camera, String mediaType, ObjectNode facts) {
        DurableFiles.force(unfinished);
        String sha = Sha256.hex(unfinished);
        facts.put("camera", camera).put("sha256", sha).put("mediaType", mediaType);
        String name = time + "-" + facts.path("plan").path("capture").asString() + "-" + safe(camera);
        Path picture = unfinished.resolveSibling(name + (mediaType.equals("image/png") ? ".png" : ".jpg"));
        facts.put("file", picture.getFileName().toString());
        Path sidecar = unfinished.resolveSibling(name + ".json");
        Path early = unfinished.resolveSibling(name + ".json" + UNFINISHED);
        DurableFiles.write(early, (CanonicalJson.write(facts) + "\n").getBytes(StandardCharsets.UTF_8));
        DurableFiles.move(unfinished, picture);
        DurableFiles.move(early, sidecar);
        return kept(picture, sidecar, facts);
    }

    /** Pictures of this capture that are whole on the disk, as after a crash before their row was written. */
    List<KeptImage> found(Session session, TrainingClass owner, long captureId) {
        Path folder = folderOf(session, owner);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<KeptImage> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().contains(".json"))
                    .sorted()
                    .forEach(file -> whole(file, captureId).ifPresent(found::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** When the pictures of a capture were taken, as the sidecar says. */
    JsonNode sidecar(KeptImage image) {
        try {
            return CanonicalJson.read(Files.readString(dataDir.resolve(image.sidecarPath())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String relative) {
        return dataDir.resolve(relative);
    }

    private Optional<KeptImage> whole(Path file, long captureId) {
        try {
            JsonNode facts = CanonicalJson.read(Files.readString(file));
            Path picture = file.resolveSibling(facts.path("file").asString("?"));
            if (facts.path("plan").path("capture").asLong(-1) != captureId
                    || !Files.isRegularFile(picture)
                    || !Sha256.hex(picture).equals(facts.path("sha256").asString(""))) {
                return Optional.empty();
            }
            Path sidecar = file;
            if (file.toString().endsWith(UNFINISHED)) {
                String name = file.getFileName().toString();
                sidecar = file.resolveSibling(name.substring(0, name.length() - UNFINISHED.length()));
                DurableFiles.move(file, sidecar);
            }
            return Optional.of(kept(picture, sidecar, facts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            // A sidecar torn in the middle stands beside a picture that has no name yet.
            return Optional.empty();
        }
    }

    private KeptImage kept(Path picture, Path sidecar, JsonNode facts) {
        return new KeptImage(
                facts.path("camera").asString(""),
                relative(picture),
                facts.path("sha256").asString(""),
                facts.path("mediaType").asString(""),
                relative(sidecar),
                Sha256.hex(sidecar));
    }

    private String relative(Path file) {
        return dataDir.relativize(file).toString().replace('\\', '/');
    }

    private Path folderOf(Session session, TrainingClass owner) {
        String half = session.part().name().toLowerCase(Locale.ROOT);
        String code = owner.code();
        return dataDir.resolve("evidence")
                .resolve(Integer.toString(session.date().getYear()))
                .resolve((code == null ? "lop" : safe(code)) + "-" + owner.id())
                .resolve(session.date() + "-" + half + "-" + session.id());
    }

    /** Names from documents become ASCII letters, digits and single hyphens. */
    static String safe(String name) {
        String plain = Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.substring(0, Math.min(60, plain.length()));
    }
}
