package vn.napa.quanlop.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.Place;
import vn.napa.quanlop.documents.words.Words;

/** Collects cells in any order into a grid without holes. */
final class GridBuilder {

    private static final int MAX_CELLS = 200_000;

    private record Raw(String text, int row, int col, int rowSpan, int colSpan) {}

    private final List<Raw> cells = new ArrayList<>();
    private int rows;
    private int cols;

    void add(String text, int row, int col, int rowSpan, int colSpan) {
        cells.add(new Raw(Words.clean(text), row, col, Math.max(1, rowSpan), Math.max(1, colSpan)));
        rows = Math.max(rows, row + Math.max(1, rowSpan));
        cols = Math.max(cols, col + Math.max(1, colSpan));
    }

    boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell.text.isBlank());
    }

    /** The grid; {@code places} names the place of a row and column. */
    Grid build(Place place, BiFunction<Integer, Integer, Place> places) {
        if ((long) rows * cols > MAX_CELLS) {
            throw new TooBig();
        }
        @Nullable Cell[][] slots = new Cell[rows][cols];
        for (Raw raw : cells) {
            Cell cell = new Cell(raw.text, raw.row, raw.col, raw.rowSpan, raw.colSpan, places.apply(raw.row, raw.col));
            for (int r = raw.row; r < raw.row + raw.rowSpan; r++) {
                for (int c = raw.col; c < raw.col + raw.colSpan; c++) {
                    if (slots[r][c] == null) {
                        slots[r][c] = cell;
                    }
                }
            }
        }
        List<List<Cell>> filled = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            List<Cell> row = new ArrayList<>();
            for (int c = 0; c < cols; c++) {
                Cell cell = slots[r][c];
                row.add(cell != null ? cell : new Cell("", r, c, 1, 1, places.apply(r, c)));
            }
            filled.add(List.copyOf(row));
        }
        return new Grid(List.copyOf(filled), cols, place);
    }
}
