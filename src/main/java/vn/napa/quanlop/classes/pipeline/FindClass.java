package vn.napa.quanlop.classes.pipeline;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.classes.dossier.ClassKey;

/** Finds the class that a mail speaks of, among those of the sending unit only: by code, by thread, by name and khóa. */
@Component
class FindClass {

    private final Classes classes;
    private final JdbcClient jdbc;

    FindClass(Classes classes, JdbcClient jdbc) {
        this.classes = classes;
        this.jdbc = jdbc;
    }

    Optional<TrainingClass> of(long unitId, ClassKey key, List<String> references) {
        List<TrainingClass> own =
                classes.all().stream().filter(known -> known.unitId() == unitId).toList();
        if (key.code() != null) {
            Optional<TrainingClass> byCode =
                    own.stream().filter(known -> same(known.code(), key.code())).findFirst();
            if (byCode.isPresent()) {
                return byCode;
            }
        }
        return byName(own, key).or(() -> byThread(own, key, references));
    }

    private static Optional<TrainingClass> byName(List<TrainingClass> own, ClassKey key) {
        if (key.courseName() == null) {
            return Optional.empty();
        }
        return own.stream()
                .filter(known -> same(known.name(), key.courseName()))
                .filter(known -> compatible(known.code(), key.code()))
                .filter(known -> compatible(known.cohort(), key.cohort()))
                .filter(known -> key.start() == null
                        || known.startDate() == null
                        || known.startDate().equals(key.start()))
                .findFirst();
    }

    /** The class of an earlier letter in the same thread, ours or theirs. */
    private Optional<TrainingClass> byThread(List<TrainingClass> own, ClassKey key, List<String> references) {
        for (String reference : references) {
            Optional<Long> id = jdbc.sql(
                            "SELECT MAX(c.class_id) FROM class_message c JOIN inbox_message m ON m.id = c.message_id"
                                    + " WHERE m.message_id = ?")
                    .param(reference)
                    .query(Long.class)
                    .optional();
            Optional<TrainingClass> found = id.flatMap(classId -> own.stream()
                    .filter(known -> known.id() == classId && compatible(known.code(), key.code()))
                    .findFirst());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** True when one of them is not stated, or both mean the same. */
    private static boolean compatible(@Nullable String one, @Nullable String other) {
        return one == null || other == null || same(one, other);
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && plain(one).equals(plain(other));
    }

    /** Letters and digits without accents or case: {@code "K25/2025-KNST"} → {@code "K252025KNST"}. */
    private static String plain(String text) {
        return Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("[^\\p{Alnum}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
