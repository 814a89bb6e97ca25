package vn.napa.quanlop.documents.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.napa.quanlop.documents.ScheduleFacts.HalfDay;
import vn.napa.quanlop.documents.layout.Cell;
import vn.napa.quanlop.documents.layout.Grid;
import vn.napa.quanlop.documents.layout.Region;
import vn.napa.quanlop.documents.words.Dates;
import vn.napa.quanlop.documents.words.Dates.Printed;
import vn.napa.quanlop.documents.words.HalfDays;
import vn.napa.quanlop.documents.words.Words;

/** One row for each day, with columns Sáng, Chiều and perhaps Tối; a cell over both columns is a whole day. */
final class DayPartLayout implements Layout {

    @Override
    public List<Draft> read(Region region) {
        Grid grid = region.grid();
        for (int r = 0; r < Math.min(40, grid.rows()); r++) {
            Map<Integer, HalfDay> columns = parts(grid, r);
            if (columns.values().stream().distinct().count() >= 2 || columns.size() == 1 && dateColumn(grid, r)) {
                List<Draft> drafts = rows(grid, r, columns);
                if (!drafts.isEmpty()) {
                    return drafts;
                }
            }
        }
        return List.of();
    }

    /** A class in the evenings has one column of lessons beside the column of days. */
    private static boolean dateColumn(Grid grid, int row) {
        return Column.of(grid.text(row, 0))
                .or(() -> grid.cols() > 1 ? Column.of(grid.text(row, 1)) : Optional.empty())
                .filter(c -> c == Column.DATE)
                .isPresent();
    }

    private static Map<Integer, HalfDay> parts(Grid grid, int row) {
        Map<Integer, HalfDay> columns = new TreeMap<>();
        for (int c = 0; c < grid.cols(); c++) {
            String heading = grid.text(row, c);
            List<HalfDay> parts =
                    heading.length() > 60 || Dates.first(heading).isPresent() ? List.of() : HalfDays.in(heading);
            if (parts.size() == 1 && Words.bare(heading).matches("(?:buoi )?(?:sang|chieu|toi)\\b.*")) {
                columns.put(c, parts.get(0));
            }
        }
        return columns;
    }

    private static List<Draft> rows(Grid grid, int header, Map<Integer, HalfDay> columns) {
        int first = columns.keySet().iterator().next();
        List<Draft> drafts = new ArrayList<>();
        for (int r = header + 1; r < grid.rows(); r++) {
            String label = label(grid, r, first);
            Optional<Printed> date = Dates.first(label);
            if (date.isEmpty()) {
                continue;
            }
            int row = r;
            String room = named(grid, header, r, Column.ROOM);
            for (Map.Entry<Integer, HalfDay> column : columns.entrySet()) {
                Cell cell = grid.at(r, column.getKey());
                if (!cell.blank()
                        && ownColumn(grid, header, columns, column.getKey(), cell)
                        && !sub(grid, header, column.getKey())
                                .filter(k -> k != Column.TOPIC)
                                .isPresent()) {
                    String hours = grid.text(header, column.getKey());
                    drafts.add(new Draft(
                            date.get(),
                            label,
                            column.getValue(),
                            cell.text(),
                            beside(grid, header, r, column.getKey(), Column.LECTURER)
                                    .orElseGet(() -> named(grid, header, row, Column.LECTURER)),
                            beside(grid, header, r, column.getKey(), Column.ROOM)
                                    .orElse(room),
                            hours,
                            "",
                            cell.place()));
                }
            }
        }
        return drafts;
    }

    /** What a column under a part of the day holds, where the row below the heading says so. */
    private static Optional<Column> sub(Grid grid, int header, int col) {
        boolean shared = grid.at(header, col).colSpan() > 1 && header + 1 < grid.rows();
        return shared ? Column.of(grid.text(header + 1, col)) : Optional.empty();
    }

    /** The text of the column for lecturers or rooms under the same part of the day. */
    private static Optional<String> beside(Grid grid, int header, int row, int col, Column kind) {
        Cell heading = grid.at(header, col);
        for (int c = heading.col(); c < heading.col() + heading.colSpan(); c++) {
            if (c != col && sub(grid, header, c).filter(k -> k == kind).isPresent()) {
                return Optional.of(grid.text(row, c));
            }
        }
        return Optional.empty();
    }

    /** Whether this is the first of several columns under one heading through which a cell runs. */
    private static boolean ownColumn(Grid grid, int header, Map<Integer, HalfDay> columns, int col, Cell cell) {
        boolean again =
                columns.containsKey(col - 1) && grid.at(header, col - 1) == grid.at(header, col) && cell.col() < col;
        return !again;
    }

    private static String label(Grid grid, int row, int until) {
        StringBuilder label = new StringBuilder();
        Cell before = null;
        for (int c = 0; c < until; c++) {
            Cell cell = grid.at(row, c);
            if (cell != before) {
                label.append(cell.text()).append(' ');
            }
            before = cell;
        }
        return label.toString();
    }

    private static String named(Grid grid, int header, int row, Column kind) {
        for (int c = 0; c < grid.cols(); c++) {
            if (Column.of(grid.text(header, c)).filter(k -> k == kind).isPresent()) {
                return grid.text(row, c);
            }
        }
        return "";
    }
}
