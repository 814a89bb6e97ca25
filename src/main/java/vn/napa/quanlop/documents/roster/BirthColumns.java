package vn.napa.quanlop.documents.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.napa.quanlop.documents.Cited;
import vn.napa.quanlop.documents.RosterFacts.Birth;
import vn.napa.quanlop.documents.layout.Cell;
import vn.napa.quanlop.documents.layout.Grid;
import vn.napa.quanlop.documents.layout.Header;
import vn.napa.quanlop.documents.words.Words;

/** Reads birth from one column, or from three under one heading. */
final class BirthColumns {

    private final Grid grid;
    private final List<Integer> columns;

    BirthColumns(Grid grid, Header<Column> header) {
        this.grid = grid;
        this.columns = distinct(header);
    }

    private List<Integer> distinct(Header<Column> header) {
        List<Integer> found = new ArrayList<>(header.columns().getOrDefault(Column.BIRTH, List.of()));
        boolean parted = found.size() >= 3
                && Words.bare(grid.text(header.last(), found.get(0))).equals("ngay")
                && Words.bare(grid.text(header.last(), found.get(1))).equals("thang");
        return parted ? found.subList(0, 3) : found;
    }

    Optional<Cited<Birth>> of(int row) {
        List<Cell> cells = columns.stream().map(c -> grid.at(row, c)).distinct().toList();
        if (cells.size() == 3) {
            return BirthDates.read(
                            cells.get(0).text(),
                            cells.get(1).text(),
                            cells.get(2).text())
                    .map(b -> cite(
                            b,
                            cells.get(0).text() + "/" + cells.get(1).text() + "/"
                                    + cells.get(2).text(),
                            cells.get(2)));
        }
        for (Cell cell : cells) {
            Optional<Birth> birth = BirthDates.read(cell.text());
            if (birth.isPresent()) {
                return birth.map(b -> cite(b, cell.text(), cell));
            }
        }
        return Optional.empty();
    }

    private static Cited<Birth> cite(Birth birth, String raw, Cell cell) {
        return Cited.sure(birth, Words.line(raw), cell.place());
    }
}
