package vn.napa.quanlop.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One list of students as printed. */
public record RosterFacts(ClassMention about, List<Row> rows, Place where) {

    /** How a birth was printed: as an ISO day or year, or impossible. */
    public record Birth(@Nullable String iso, boolean impossible) {}

    public enum Gender {
        M,
        F
    }

    /**
     * A student.
     *
     * @param no the printed STT, or the running number
     */
    public record Row(
            int no,
            Cited<String> fullName,
            @Nullable Cited<Birth> birth,
            @Nullable Gender gender,
            @Nullable String position,
            @Nullable String organisation,
            @Nullable String phone,
            @Nullable String email) {}
}
