package vn.napa.quanlop.classes.versions;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.time.BusinessClock;

/** Numbered versions of each class's parts; a newer one supersedes, none is ever changed. */
@Repository
public class Versions {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Versions(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One version as the class page lists it. */
    public record Version(
            Dossier.Part part,
            int number,
            String source,
            String difference,
            @Nullable Long messageId,
            LocalDateTime madeAt) {}

    /** All versions, newest first within each part. */
    public List<Version> of(long classId) {
        return jdbc.sql(
                        "SELECT part, number, source, difference, message_id, made_at FROM class_version"
                                + " WHERE class_id = ? ORDER BY FIELD(part, 'DECISION', 'SCHEDULE', 'ROSTER', 'SEATING'), number DESC")
                .param(classId)
                .query(Version.class)
                .list();
    }

    /** Keeps every part that reads otherwise than its newest version. */
    void keep(long classId, Dossier dossier, long messageId) {
        for (Map.Entry<Dossier.Part, String> part : PartBodies.of(dossier).entrySet()) {
            Optional<Newest> newest = newest(classId, part.getKey());
            if (newest.isPresent() && newest.get().body().equals(part.getValue())) {
                continue;
            }
            jdbc.sql("INSERT INTO class_version (class_id, part, number, body, source, difference, message_id, made_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            classId,
                            part.getKey().name(),
                            newest.map(Newest::number).orElse(0) + 1,
                            part.getValue(),
                            sourceOf(dossier, part.getKey()),
                            Differences.between(
                                    part.getKey(), newest.map(Newest::body).orElse(null), part.getValue()),
                            messageId,
                            clock.now())
                    .update();
        }
    }

    private static String sourceOf(Dossier dossier, Dossier.Part part) {
        String files = dossier.sources().stream()
                .filter(source -> source.part() == part)
                .map(Dossier.Source::file)
                .distinct()
                .reduce((first, second) -> first + "; " + second)
                .orElse("nội dung thư");
        return files.length() <= 500 ? files : files.substring(0, 499) + "…";
    }

    private Optional<Newest> newest(long classId, Dossier.Part part) {
        return jdbc.sql(
                        "SELECT number, body FROM class_version WHERE class_id = ? AND part = ? ORDER BY number DESC LIMIT 1")
                .params(classId, part.name())
                .query(Newest.class)
                .optional();
    }

    record Newest(int number, String body) {}
}
