package vn.napa.quanlop.classes.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What tells one class from another; what a mail does not say is null. */
public record ClassKey(
        @Nullable String code,
        @Nullable String courseName,
        @Nullable String cohort,
        @Nullable String unit,
        @Nullable LocalDate start) {

    public static ClassKey any() {
        return new ClassKey(null, null, null, null, null);
    }
}
