package vn.napa.quanlop.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.napa.quanlop.documents.Place;

/** A table whose every position answers with the cell that covers it. */
public final class Grid implements Block {

    private final List<List<Cell>> rows;
    private final int cols;
    private final Place place;

    Grid(List<List<Cell>> rows, int cols, Place place) {
        this.rows = rows;
        this.cols = cols;
        this.place = place;
    }

    public int rows() {
        return rows.size();
    }

    public int cols() {
        return cols;
    }

    public Place place() {
        return place;
    }

    /** The cell that covers the position. */
    public Cell at(int row, int col) {
        return rows.get(row).get(col);
    }

    /** Clean text of the cell that covers the position. */
    public String text(int row, int col) {
        return at(row, col).text();
    }

    /** Whether a cell begins here, rather than being reached into by a merged one. */
    public boolean begins(int row, int col) {
        Cell cell = at(row, col);
        return cell.row() == row && cell.col() == col;
    }

    /** The distinct cells that touch a row, left to right, blank ones included. */
    public List<Cell> row(int row) {
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < cols; c++) {
            Cell cell = at(row, c);
            if (cells.isEmpty() || cells.get(cells.size() - 1) != cell) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** The distinct cells of a row that hold text and do not reach in from above. */
    public List<Cell> filled(int row) {
        return row(row).stream()
                .filter(cell -> !cell.blank() && cell.row() == row)
                .toList();
    }

    /** The only text of a row, when it holds one text and no more: a heading inside the table. */
    public Optional<Cell> alone(int row) {
        List<Cell> filled = filled(row);
        return filled.size() == 1 ? Optional.of(filled.get(0)) : Optional.empty();
    }

    public String rowText(int row) {
        StringBuilder text = new StringBuilder();
        for (Cell cell : row(row)) {
            if (!cell.blank()) {
                text.append(text.length() == 0 ? "" : " | ").append(cell.text().replace('\n', ' '));
            }
        }
        return text.toString();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rows(); r++) {
            text.append(rowText(r)).append('\n');
        }
        return text.toString();
    }
}
