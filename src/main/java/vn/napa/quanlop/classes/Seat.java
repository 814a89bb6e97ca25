package vn.napa.quanlop.classes;

import org.jspecify.annotations.Nullable;

/** A seat of the newest chart; row 1 is nearest to the podium. {@code studentId} is null when the name is not on the roster. */
public record Seat(
        int row,
        int col,
        @Nullable Long studentId,
        @Nullable String name) {}
