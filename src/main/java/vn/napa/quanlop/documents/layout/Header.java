package vn.napa.quanlop.documents.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The row or rows of a table that name its columns.
 *
 * @param first first header row
 * @param last last header row; data begin below it
 * @param columns which columns mean what, by a recogniser's own words
 */
public record Header<K extends Enum<K>>(int first, int last, Map<K, List<Integer>> columns) {

    private static final int LOOK = 60;

    /** Finds the header of a table. */
    public static <K extends Enum<K>> Optional<Header<K>> find(
            Grid grid, Class<K> kinds, Function<String, Optional<K>> read, Predicate<Map<K, List<Integer>>> enough) {
        return find(grid, 0, kinds, read, enough);
    }

    /** Finds the first row from a row on whose cells name enough columns, with a second row of sub-headings where there is one. */
    public static <K extends Enum<K>> Optional<Header<K>> find(
            Grid grid,
            int from,
            Class<K> kinds,
            Function<String, Optional<K>> read,
            Predicate<Map<K, List<Integer>>> enough) {
        for (int r = from; r < Math.min(from + LOOK, grid.rows()); r++) {
            int depth = depth(grid, r);
            Optional<Header<K>> deep = depth > 1
                    ? at(grid, r, r + depth - 1, kinds, read).filter(h -> enough.test(h.columns))
                    : Optional.empty();
            if (deep.isPresent()) {
                return deep;
            }
            Optional<Header<K>> flat = at(grid, r, r, kinds, read).filter(h -> enough.test(h.columns));
            if (flat.isPresent()) {
                return flat;
            }
        }
        return Optional.empty();
    }

    /** How many rows the tallest cell that begins in this row reaches down; headings are at most three rows tall. */
    private static int depth(Grid grid, int row) {
        return Math.min(
                3,
                Math.min(
                        grid.rows() - row,
                        grid.row(row).stream()
                                .filter(c -> c.row() == row && !c.blank())
                                .mapToInt(Cell::rowSpan)
                                .max()
                                .orElse(1)));
    }

    private static <K extends Enum<K>> Optional<Header<K>> at(
            Grid grid, int first, int last, Class<K> kinds, Function<String, Optional<K>> read) {
        Map<K, List<Integer>> columns = new EnumMap<>(kinds);
        for (int c = 0; c < grid.cols(); c++) {
            int col = c;
            title(grid, first, last, c)
                    .flatMap(read)
                    .ifPresent(k ->
                            columns.computeIfAbsent(k, x -> new ArrayList<>()).add(col));
        }
        return Optional.of(new Header<>(first, last, columns));
    }

    /** The headings above a column from top to bottom, joined with a bar. */
    private static Optional<String> title(Grid grid, int first, int last, int col) {
        StringBuilder title = new StringBuilder();
        Cell above = null;
        for (int r = first; r <= last; r++) {
            Cell cell = grid.at(r, col);
            if (cell != above && !cell.blank()) {
                title.append(title.length() == 0 ? "" : " | ").append(cell.text());
            }
            above = cell;
        }
        return title.length() == 0 || title.length() > 90 ? Optional.empty() : Optional.of(title.toString());
    }

    public boolean has(K kind) {
        return columns.containsKey(kind);
    }

    /** Text of the first column of that meaning; columns under one merged heading read together. */
    public String text(Grid grid, int row, K kind) {
        StringBuilder text = new StringBuilder();
        Cell before = null;
        for (int c : columns.getOrDefault(kind, List.of())) {
            Cell cell = grid.at(row, c);
            if (cell != before && !cell.blank()) {
                text.append(text.length() == 0 ? "" : " ").append(cell.text());
            }
            before = cell;
        }
        return text.toString();
    }

    /** The cell of the first column of that meaning. */
    public Optional<Cell> cell(Grid grid, int row, K kind) {
        return columns.getOrDefault(kind, List.of()).stream().findFirst().map(c -> grid.at(row, c));
    }
}
