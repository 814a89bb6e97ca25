package vn.napa.quanlop.documents.seating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.SeatingFacts.Seat;
import vn.napa.quanlop.documents.layout.Cell;
import vn.napa.quanlop.documents.layout.Grid;
import vn.napa.quanlop.documents.layout.Header;
import vn.napa.quanlop.documents.layout.Region;
import vn.napa.quanlop.documents.words.People;
import vn.napa.quanlop.documents.words.Words;

/** A chart as a list: STT, Họ và tên, Dãy, Bàn, Ghế. */
final class ListedSeats {

    private enum Column {
        NO("stt|tt|so tt|so thu tu"),
        NAME("ho va ten.*|ho ten.*|hoc vien|ten hoc vien"),
        BLOCK("day(?: ban| so| ghe)?|khu|to|cum"),
        ROW("ban(?: so)?|hang(?: ghe| so| ngang)?|so ban|row"),
        SEAT("ghe(?: so)?|vi tri(?: ngoi)?|cho(?: ngoi)?|so ghe|cot|vi tri ghe|seat");

        private final Pattern heading;

        Column(String heading) {
            this.heading = Pattern.compile(heading);
        }

        static Optional<Column> of(String title) {
            String bare = Words.bare(title);
            for (Column column : values()) {
                if (column.heading.matcher(bare).matches()) {
                    return Optional.of(column);
                }
            }
            return Optional.empty();
        }
    }

    private record Listed(@Nullable Integer no, String name, int block, int row, int seat, Cell cell) {}

    private static final Pattern NUMBER = Pattern.compile("\\D{0,12}(\\d{1,3})\\D{0,4}");

    private ListedSeats() {}

    static List<Seat> read(Region region) {
        Grid grid = region.grid();
        Optional<Header<Column>> header = Header.find(
                grid,
                Column.class,
                Column::of,
                c -> (c.containsKey(Column.NAME) || c.containsKey(Column.NO))
                        && c.containsKey(Column.SEAT)
                        && (c.containsKey(Column.ROW) || c.containsKey(Column.BLOCK)));
        return header.map(h -> seats(grid, h)).orElse(List.of());
    }

    private static List<Seat> seats(Grid grid, Header<Column> header) {
        List<Listed> listed = new ArrayList<>();
        for (int r = header.last() + 1; r < grid.rows(); r++) {
            listed(grid, header, r).ifPresent(listed::add);
        }
        Map<Integer, Integer> before = widthBefore(listed);
        List<Seat> seats = new ArrayList<>();
        for (Listed l : listed) {
            int col = before.getOrDefault(l.block, 0) + l.seat;
            seats.add(new Seat(l.row, col, l.no, l.name.isBlank() ? null : l.name, l.name, l.cell.place(), 1));
        }
        return seats;
    }

    private static Optional<Listed> listed(Grid grid, Header<Column> header, int row) {
        Optional<Integer> seat = number(header.text(grid, row, Column.SEAT));
        Optional<Integer> line = header.has(Column.ROW)
                ? number(header.text(grid, row, Column.ROW))
                : number(header.text(grid, row, Column.BLOCK));
        Optional<Integer> block = header.has(Column.ROW) && header.has(Column.BLOCK)
                ? number(header.text(grid, row, Column.BLOCK))
                : Optional.of(1);
        String name = People.properCase(header.text(grid, row, Column.NAME));
        Optional<Cell> cell = header.cell(grid, row, header.has(Column.NAME) ? Column.NAME : Column.NO);
        if (seat.isEmpty() || line.isEmpty() || block.isEmpty() || cell.isEmpty()) {
            return Optional.empty();
        }
        Integer no = number(header.text(grid, row, Column.NO)).orElse(null);
        return Optional.of(new Listed(no, name, block.get(), line.get(), seat.get(), cell.get()));
    }

    private static Optional<Integer> number(String text) {
        Matcher m = NUMBER.matcher(text);
        if (m.matches()) {
            return Optional.of(Integer.parseInt(m.group(1)));
        }
        String bare = Words.bare(text);
        return bare.matches("[a-h]|(?:day|ban|hang) [a-h]")
                ? Optional.of(bare.charAt(bare.length() - 1) - 'a' + 1)
                : Optional.empty();
    }

    /** How many seats stand in the blocks to the left of each block. */
    private static Map<Integer, Integer> widthBefore(List<Listed> listed) {
        TreeMap<Integer, Integer> widths = new TreeMap<>();
        listed.forEach(l -> widths.merge(l.block, l.seat, Math::max));
        Map<Integer, Integer> before = new HashMap<>();
        int sum = 0;
        for (Map.Entry<Integer, Integer> block : widths.entrySet()) {
            before.put(block.getKey(), sum);
            sum += block.getValue();
        }
        return before;
    }
}
