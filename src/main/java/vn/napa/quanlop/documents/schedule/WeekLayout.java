package vn.napa.quanlop.documents.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.napa.quanlop.documents.ScheduleFacts.HalfDay;
import vn.napa.quanlop.documents.layout.Cell;
import vn.napa.quanlop.documents.layout.Grid;
import vn.napa.quanlop.documents.layout.Region;
import vn.napa.quanlop.documents.words.Dates;
import vn.napa.quanlop.documents.words.Dates.Printed;
import vn.napa.quanlop.documents.words.HalfDays;
import vn.napa.quanlop.documents.words.Periods;
import vn.napa.quanlop.documents.words.Periods.Period;
import vn.napa.quanlop.documents.words.Weekdays;
import vn.napa.quanlop.documents.words.Words;

/** One column for each day of a week, rows Sáng, Chiều, Tối; week after week, each under its own dates. */
final class WeekLayout implements Layout {

    @Override
    public List<Draft> read(Region region) {
        Grid grid = region.grid();
        List<Draft> drafts = new ArrayList<>();
        Map<Integer, String> days = Map.of();
        for (int r = 0; r < grid.rows(); r++) {
            Map<Integer, String> heading = days(grid, r);
            if (heading.isEmpty()) {
                heading = weekdays(region, r);
            }
            if (heading.size() >= 2
                    || !heading.isEmpty() && Words.bare(grid.text(r, 0)).startsWith("buoi")) {
                days = heading;
                continue;
            }
            List<HalfDay> parts = part(grid, r, days);
            if (!days.isEmpty() && !parts.isEmpty()) {
                for (HalfDay part : parts) {
                    lessons(grid, r, part, days, drafts);
                }
            }
        }
        return drafts;
    }

    /** The days that the cells of a row name, by column. */
    private static Map<Integer, String> days(Grid grid, int row) {
        Map<Integer, String> days = new LinkedHashMap<>();
        for (int c = 1; c < grid.cols(); c++) {
            Cell cell = grid.at(row, c);
            String bare = Words.bare(cell.text());
            if (cell.text().length() < 40
                    && Dates.all(cell.text()).size() == 1
                    && bare.matches("(?:thu |t\\d|cn|chu nhat|ngay |\\d).*")) {
                days.put(c, cell.text());
            }
        }
        return days;
    }

    /** Weekdays without dates, dated by the period of the week that is printed above them. */
    private static Map<Integer, String> weekdays(Region region, int row) {
        Grid grid = region.grid();
        Map<Integer, String> days = new LinkedHashMap<>();
        for (int c = 1; c < grid.cols(); c++) {
            Optional<DayOfWeek> weekday =
                    grid.text(row, c).length() < 14 ? Weekdays.first(grid.text(row, c)) : Optional.empty();
            if (weekday.isPresent()) {
                days.put(c, weekday.get().toString());
            }
        }
        List<Period> weeks = days.size() < 3 ? List.of() : Periods.all(region.head(row));
        if (weeks.isEmpty()) {
            return Map.of();
        }
        LocalDate monday = weeks.get(weeks.size() - 1).start().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        days.replaceAll((c, name) -> {
            LocalDate day = monday.with(TemporalAdjusters.nextOrSame(DayOfWeek.valueOf(name)));
            return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
        });
        return days;
    }

    private static List<HalfDay> part(Grid grid, int row, Map<Integer, String> days) {
        int first = days.keySet().stream().mapToInt(Integer::intValue).min().orElse(1);
        for (int c = 0; c < first; c++) {
            String label = grid.text(row, c);
            List<HalfDay> parts = label.length() > 40 ? List.of() : HalfDays.in(label);
            if (!parts.isEmpty()) {
                return parts;
            }
        }
        return List.of();
    }

    private static void lessons(Grid grid, int row, HalfDay part, Map<Integer, String> days, List<Draft> drafts) {
        days.forEach((col, label) -> {
            Cell cell = grid.at(row, col);
            Optional<Printed> date = Dates.first(label);
            if (!cell.blank() && date.isPresent()) {
                drafts.add(
                        new Draft(date.get(), label, part, cell.text(), "", "", grid.text(row, 0), "", cell.place()));
            }
        });
    }

    /** What stands left of the days: half-day, hours, periods. */
    private static String labels(Grid grid, int row, Map<Integer, String> days) {
        int first = days.keySet().stream().mapToInt(Integer::intValue).min().orElse(1);
        StringBuilder labels = new StringBuilder();
        for (int c = 0; c < first; c++) {
            labels.append(grid.text(row, c)).append(' ');
        }
        return labels.toString();
    }
}
