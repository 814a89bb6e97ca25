package vn.napa.quanlop.documents.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.Place;
import vn.napa.quanlop.documents.ScheduleFacts.HalfDay;
import vn.napa.quanlop.documents.layout.Cell;
import vn.napa.quanlop.documents.layout.Grid;
import vn.napa.quanlop.documents.layout.Header;
import vn.napa.quanlop.documents.layout.Region;
import vn.napa.quanlop.documents.words.Dates;
import vn.napa.quanlop.documents.words.Dates.Printed;
import vn.napa.quanlop.documents.words.HalfDays;
import vn.napa.quanlop.documents.words.Hours;
import vn.napa.quanlop.documents.words.Words;

/** One row for each half-day: date, Buổi, Nội dung, Giảng viên. */
final class RowLayout implements Layout {

    private static final Pattern END = Pattern.compile(
            "(?:nguoi lap|noi nhan|ghi chu|tl |kt |giam doc|pho giam doc|truong (?:phong|ban|khoa)|thu truong|duyet|[a-z ]{3,30} ngay \\d+ thang \\d+ nam).*");

    @Override
    public List<Draft> read(Region region) {
        Grid grid = region.grid();
        Optional<Header<Column>> header = Header.find(
                grid,
                Column.class,
                Column::of,
                c -> c.containsKey(Column.TOPIC) && (c.containsKey(Column.DATE) || c.containsKey(Column.PART)));
        return header.map(h -> rows(grid, h)).orElse(List.of());
    }

    private static List<Draft> rows(Grid grid, Header<Column> header) {
        List<Draft> drafts = new ArrayList<>();
        Printed date = null;
        String dateText = "";
        List<HalfDay> parts = List.of();
        for (int r = header.last() + 1; r < grid.rows(); r++) {
            if (!drafts.isEmpty() && END.matcher(Words.bare(grid.rowText(r))).matches()) {
                break;
            }
            Optional<Cell> alone = grid.alone(r).filter(c -> c.colSpan() > 1 || c.col() == 0);
            String here = alone.map(Cell::text)
                    .orElse(header.text(grid, r, Column.DATE) + " " + (header.has(Column.DATE) ? "" : grid.text(r, 0)));
            Optional<Printed> printed = Dates.first(Hours.without(here));
            if (printed.isPresent()) {
                if (!printed.get().equals(date)) {
                    parts = List.of();
                }
                date = printed.get();
                dateText = here;
            }
            if (date == null
                    || alone.isPresent() && (printed.isPresent() || alone.get().colSpan() > 1)) {
                continue;
            }
            parts = parts(grid, header, r, parts);
            drafts.addAll(lesson(grid, header, r, date, dateText, parts));
        }
        return drafts;
    }

    private static List<HalfDay> parts(Grid grid, Header<Column> header, int row, List<HalfDay> before) {
        List<HalfDay> named = HalfDays.in(header.text(grid, row, Column.PART));
        if (named.isEmpty()) {
            named = HalfDays.in(header.text(grid, row, Column.DATE).replaceAll("(?iu)thứ\\s+\\S+", " "));
        }
        if (!named.isEmpty()) {
            return named;
        }
        String hours = header.text(grid, row, Column.HOURS) + " " + header.text(grid, row, Column.PART) + " "
                + header.text(grid, row, Column.DATE);
        Optional<Hours.Span> span = Hours.first(hours);
        if (span.isPresent()) {
            return List.of(HalfDays.of(span.get().start()));
        }
        Optional<HalfDay> counted = Tiet.first(periods(grid, header, row)).map(Tiet.Range::part);
        if (counted.isPresent()) {
            return List.of(counted.get());
        }
        boolean blank = header.cell(grid, row, Column.PART)
                .filter(c -> c.row() == row && c.blank())
                .isPresent();
        return blank ? List.of() : before;
    }

    private static String periods(Grid grid, Header<Column> header, int row) {
        String column = header.text(grid, row, Column.PERIODS);
        return column.isBlank() ? header.text(grid, row, Column.PART) : "tiết " + column.replaceAll("(?iu)tiết", " ");
    }

    private static List<Draft> lesson(
            Grid grid, Header<Column> header, int row, @Nullable Printed date, String dateText, List<HalfDay> parts) {
        String topic = header.text(grid, row, Column.TOPIC);
        boolean heading = header.text(grid, header.last(), Column.TOPIC).equals(topic);
        if (date == null || topic.isBlank() || heading || parts.isEmpty()) {
            return List.of();
        }
        Place place = header.cell(grid, row, Column.TOPIC).map(Cell::place).orElse(grid.place());
        String hours = header.text(grid, row, Column.HOURS) + " " + header.text(grid, row, Column.PART) + " "
                + header.text(grid, row, Column.DATE);
        Printed day = date;
        return parts.stream()
                .map(part -> new Draft(
                        day,
                        dateText,
                        part,
                        topic,
                        header.text(grid, row, Column.LECTURER),
                        header.text(grid, row, Column.ROOM),
                        hours,
                        periods(grid, header, row),
                        place))
                .toList();
    }
}
