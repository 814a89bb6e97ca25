package vn.napa.quanlop.documents.layout;

import java.util.ArrayList;
import java.util.List;
import vn.napa.quanlop.documents.Place;
import vn.napa.quanlop.documents.words.HalfDays;
import vn.napa.quanlop.documents.words.Words;

/** Joins a table that runs over several pages, without the headings that are printed again. */
final class PageJoin {

    private PageJoin() {}

    static List<Block> join(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            int last = lastTable(joined);
            if (block instanceof Grid next
                    && last >= 0
                    && joined.get(last) instanceof Grid grid
                    && continues(grid, next)) {
                while (joined.size() > last) {
                    joined.remove(joined.size() - 1);
                }
                joined.add(append(grid, next));
            } else {
                joined.add(block);
            }
        }
        return List.copyOf(joined);
    }

    /** The table that ends the blocks, page numbers left aside. */
    private static int lastTable(List<Block> blocks) {
        int i = blocks.size() - 1;
        while (i >= 0 && blocks.get(i) instanceof Line line && line.text().matches("[-–\\s]*\\d{1,3}[-–\\s]*")) {
            i--;
        }
        return i >= 0 && blocks.get(i) instanceof Grid ? i : -1;
    }

    private static boolean continues(Grid grid, Grid next) {
        String page = page(grid.at(grid.rows() - 1, 0).place());
        return grid.cols() == next.cols() && grid.cols() > 1 && !page.equals(page(next.place()));
    }

    private static String page(Place place) {
        String part = place.part() == null ? "" : place.part();
        return part.replaceAll(",.*", "");
    }

    private static Grid append(Grid grid, Grid next) {
        int skip = 0;
        while (skip < next.rows()
                && skip < grid.rows()
                && skip < 3
                && sameRow(grid, skip, next, skip)
                && !grid.rowText(skip).isBlank()) {
            skip++;
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            rows.add(cells(grid, r, 0, 0));
        }
        boolean torn = skip < next.rows() && fragment(next, skip);
        if (torn) {
            rows.set(rows.size() - 1, mended(rows.get(rows.size() - 1), next, skip));
            skip++;
        }
        for (int r = skip; r < next.rows(); r++) {
            rows.add(cells(next, r, grid.rows() - skip, skip));
        }
        return new Grid(share(rows), grid.cols(), grid.place());
    }

    /** The rest of a row that the page break tore: little text, nothing in the first column, no half-day of its own. */
    private static boolean fragment(Grid grid, int row) {
        List<Cell> filled = grid.row(row).stream().filter(c -> !c.blank()).toList();
        boolean own = filled.stream()
                .anyMatch(c -> !HalfDays.in(c.text()).isEmpty() && c.text().length() < 12);
        return grid.cols() > 2
                && grid.at(row, 0).blank()
                && !own
                && !filled.isEmpty()
                && filled.size() * 2 < grid.cols() + 1
                && grid.at(row, 0).colSpan() == 1;
    }

    private static List<Cell> mended(List<Cell> above, Grid next, int row) {
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < above.size(); c++) {
            Cell cell = above.get(c);
            String rest = next.text(row, c);
            boolean first = c == 0 || !above.get(c - 1).equals(cell);
            String text =
                    rest.isBlank() || !first && cell.text().endsWith(rest) ? cell.text() : cell.text() + "\n" + rest;
            cells.add(new Cell(text, cell.row(), cell.col(), cell.rowSpan(), cell.colSpan(), cell.place()));
        }
        return cells;
    }

    private static boolean sameRow(Grid a, int ra, Grid b, int rb) {
        return Words.bare(a.rowText(ra)).equals(Words.bare(b.rowText(rb)));
    }

    private static List<Cell> cells(Grid grid, int row, int shift, int skip) {
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < grid.cols(); c++) {
            Cell cell = grid.at(row, c);
            int cut = Math.max(0, skip - cell.row());
            cells.add(new Cell(
                    cell.text(),
                    cell.row() + cut + shift,
                    cell.col(),
                    cell.rowSpan() - cut,
                    cell.colSpan(),
                    cell.place()));
        }
        return cells;
    }

    /** Makes equal copies of a merged cell one object again. */
    private static List<List<Cell>> share(List<List<Cell>> rows) {
        List<List<Cell>> shared = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> row = new ArrayList<>();
            for (int c = 0; c < rows.get(r).size(); c++) {
                Cell cell = rows.get(r).get(c);
                Cell left = c > 0 ? row.get(c - 1) : null;
                Cell above = r > 0 ? shared.get(r - 1).get(c) : null;
                row.add(cell.equals(left) ? left : cell.equals(above) ? above : cell);
            }
            shared.add(row);
        }
        return shared;
    }
}
