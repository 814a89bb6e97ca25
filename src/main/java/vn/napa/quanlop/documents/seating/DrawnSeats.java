package vn.napa.quanlop.documents.seating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import vn.napa.quanlop.documents.SeatingFacts.Seat;
import vn.napa.quanlop.documents.Unsure;
import vn.napa.quanlop.documents.layout.Cell;
import vn.napa.quanlop.documents.layout.Grid;
import vn.napa.quanlop.documents.layout.Region;
import vn.napa.quanlop.documents.seating.SeatWords.Sitter;
import vn.napa.quanlop.documents.words.Words;

/** A chart drawn as the room looks: a cell for each seat, the podium above or below. */
final class DrawnSeats {

    private record Found(int row, int col, Cell cell, Sitter sitter) {}

    private final Region region;
    private final Grid grid;

    private DrawnSeats(Region region) {
        this.region = region;
        this.grid = region.grid();
    }

    static List<Seat> read(Region region, Consumer<Unsure> unsure) {
        return new DrawnSeats(region).read(unsure);
    }

    private List<Seat> read(Consumer<Unsure> unsure) {
        List<Found> found = found();
        if (found.size() < 2) {
            return List.of();
        }
        List<Integer> rows = rows(found);
        Optional<Boolean> above = podiumAbove(rows);
        if (above.isEmpty() && !labelled(rows)) {
            unsure.accept(new Unsure(
                    Unsure.Subject.SEATING,
                    "sơ đồ không vẽ bục giảng nên không rõ hàng nào là hàng đầu",
                    grid.place()));
        }
        if (!above.orElse(true)) {
            Collections.reverse(rows);
        }
        List<Integer> cols = columns(found);
        List<Seat> seats = new ArrayList<>();
        for (Found f : found) {
            seats.add(new Seat(
                    rows.indexOf(f.row) + 1,
                    cols.indexOf(f.col) + 1,
                    f.sitter.no(),
                    f.sitter.name(),
                    Words.line(f.cell.text()),
                    f.cell.place(),
                    1));
        }
        return seats;
    }

    private List<Found> found() {
        List<Found> found = new ArrayList<>();
        for (int r = firstRow(); r < grid.rows(); r++) {
            for (Cell cell : grid.row(r)) {
                int row = r;
                if (cell.row() == r && !title(cell)) {
                    SeatWords.sitter(cell.text()).ifPresent(s -> found.add(new Found(row, cell.col(), cell, s)));
                }
            }
        }
        return found;
    }

    /** Titles above the chart may hold names or years; the chart begins below the last of them. */
    private int firstRow() {
        int first = 0;
        for (int r = 0; r < grid.rows(); r++) {
            String bare = Words.bare(grid.rowText(r));
            if (bare.matches("(?:so do|phong hoc|phong|lop |boi duong|hoc vien hanh|phan vien|cong hoa|doc lap).*")
                    && grid.filled(r).size() <= 2) {
                first = r + 1;
            }
        }
        return first >= grid.rows() - 1 ? 0 : first;
    }

    private boolean title(Cell cell) {
        return cell.colSpan() > 1 && cell.colSpan() >= grid.cols() - 1 && grid.cols() > 3;
    }

    /** The rows of seats from top to bottom: those that hold somebody, and between them those that are labelled. */
    private List<Integer> rows(List<Found> found) {
        int first = found.get(0).row;
        int last = found.get(found.size() - 1).row;
        List<Integer> rows = new ArrayList<>();
        for (int r = first; r <= last; r++) {
            int row = r;
            boolean taken = found.stream().anyMatch(f -> f.row == row);
            boolean named = grid.filled(r).stream().anyMatch(c -> SeatWords.rowLabel(c.text()));
            if (taken || named) {
                rows.add(r);
            }
        }
        return rows;
    }

    private boolean labelled(List<Integer> rows) {
        return rows.stream().allMatch(r -> grid.filled(r).stream().anyMatch(c -> SeatWords.rowLabel(c.text())));
    }

    /** Columns that hold a seat in any row; a merged seat stands in its first column. */
    private static List<Integer> columns(List<Found> found) {
        TreeSet<Integer> cols = new TreeSet<>();
        found.forEach(f -> cols.add(f.col));
        return new ArrayList<>(cols);
    }

    private Optional<Boolean> podiumAbove(List<Integer> rows) {
        int first = rows.get(0);
        int last = rows.get(rows.size() - 1);
        for (int r = 0; r < grid.rows(); r++) {
            if (grid.row(r).stream().anyMatch(c -> SeatWords.podium(c.text()))) {
                return r < first ? Optional.of(true) : r > last ? Optional.of(false) : Optional.empty();
            }
        }
        if (region.before().stream().anyMatch(SeatWords::podium)) {
            return Optional.of(true);
        }
        return region.after().stream().anyMatch(SeatWords::podium) ? Optional.of(false) : Optional.empty();
    }
}
