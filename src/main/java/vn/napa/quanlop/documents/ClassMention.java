package vn.napa.quanlop.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a text names the class it is about.
 *
 * @param code as printed, {@code "CVC-K26.2025"}
 * @param courseName without "Lớp" and without the khóa
 * @param cohort the khóa as printed
 * @param decisions decisions that the text refers to
 */
public record ClassMention(
        @Nullable Cited<String> code,
        @Nullable Cited<String> courseName,
        @Nullable Cited<String> cohort,
        List<Cited<DecisionRef>> decisions) {

    public static ClassMention none() {
        return new ClassMention(null, null, null, List.of());
    }
}
