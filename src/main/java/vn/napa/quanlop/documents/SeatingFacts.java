package vn.napa.quanlop.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One seating chart; row 1 is nearest to the podium, columns count seats from left to right as drawn. */
public record SeatingFacts(ClassMention about, List<Seat> seats, Place where) {

    /**
     * A taken seat.
     *
     * @param printedNo the number printed in or beside the seat
     */
    public record Seat(
            int row,
            int col,
            @Nullable Integer printedNo,
            @Nullable String name,
            String raw,
            Place place,
            double confidence) {}
}
