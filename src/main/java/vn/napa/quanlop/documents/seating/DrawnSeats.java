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

    /** A seat; the column also tells seats apart that share a cell. */
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
        List<Found> found = paired(found());
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
        Blocks blocks = blocks(found);
        List<Seat> seats = new ArrayList<>();
        for (Found f : found) {
            seats.add(new Seat(
                    blocks.row(f, rows),
                    blocks.col(f),
                    f.sitter.no(),
                    f.sitter.name(),
                    Words.line(f.cell.text()),
                    f.cell.place(),
                    1));
        }
        return seats;
    }

    /** Where each seat has its number in one cell and its name in the next, the two are one seat. */
    private static List<Found> paired(List<Found> found) {
        List<Found> paired = new ArrayList<>();
        for (Found f : found) {
            Found left = paired.isEmpty() ? null : paired.get(paired.size() - 1);
            boolean pair = left != null
                    && left.row == f.row
                    && left.cell != f.cell
                    && left.cell.col() + left.cell.colSpan() == f.cell.col()
                    && left.sitter.name() == null
                    && f.sitter.no() == null
                    && f.sitter.name() != null;
            if (pair && left != null) {
                paired.set(
                        paired.size() - 1,
                        new Found(f.row, f.col, f.cell, new Sitter(left.sitter.no(), f.sitter.name())));
            } else {
                paired.add(f);
            }
        }
        return paired;
    }

    /** Blocks drawn one below the other, each under its own "DÃY n", stand side by side in the room. */
    private Blocks blocks(List<Found> found) {
        int first = found.get(0).row;
        int last = found.get(found.size() - 1).row;
        List<Integer> starts = new ArrayList<>(List.of(first));
        for (int r = first + 1; r < last; r++) {
            if (grid.alone(r).filter(c -> SeatWords.blockLabel(c.text())).isPresent()) {
                starts.add(r);
            }
        }
        return new Blocks(starts, found);
    }

    /** Places seats within blocks; usually the whole chart is one. */
    private static final class Blocks {

        private final List<Integer> starts;
        private final List<Found> found;

        Blocks(List<Integer> starts, List<Found> found) {
            this.starts = starts;
            this.found = found;
        }

        private int block(Found f) {
            int block = 0;
            while (block + 1 < starts.size() && f.row >= starts.get(block + 1)) {
                block++;
            }
            return block;
        }

        private List<Found> in(int block) {
            return found.stream().filter(f -> block(f) == block).toList();
        }

        int row(Found f, List<Integer> rows) {
            if (starts.size() == 1) {
                return rows.indexOf(f.row) + 1;
            }
            List<Integer> own = rows.stream()
                    .filter(r -> in(block(f)).stream().anyMatch(x -> x.row == r))
                    .toList();
            return own.indexOf(f.row) + 1;
        }

        int col(Found f) {
            int before = 0;
            for (int b = 0; b < block(f); b++) {
                before += columns(in(b)).size();
            }
            return before + columns(in(block(f))).indexOf(f.col) + 1;
        }
    }

    private List<Found> found() {
        List<Found> found = new ArrayList<>();
        for (int r = firstRow(); r < grid.rows(); r++) {
            for (Cell cell : grid.row(r)) {
                int row = r;
                if (cell.row() == r && !title(cell)) {
                    List<Sitter> sitters = SeatWords.sitters(cell.text());
                    for (int i = 0; i < sitters.size(); i++) {
                        found.add(new Found(row, cell.col() * SeatWords.SEATS_IN_CELL + i, cell, sitters.get(i)));
                    }
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
