package vn.napa.quanlop.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says; a part it does not state is null.
 *
 * @param adjusts whether it adjusts an earlier decision; then only what it changes is set
 * @param numberBlank whether the line for the number stands there empty
 * @param basis the decision that is adjusted
 */
public record DecisionFacts(
        boolean adjusts,
        @Nullable Cited<String> number,
        @Nullable Cited<LocalDate> date,
        boolean numberBlank,
        @Nullable Cited<DecisionRef> basis,
        @Nullable Cited<String> unit,
        @Nullable Cited<LocalDate> start,
        @Nullable Cited<LocalDate> end,
        @Nullable Cited<String> place,
        @Nullable Cited<Integer> studentCount,
        ClassMention about,
        Place where) {}
