package vn.napa.quanlop.documents.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.napa.quanlop.documents.RosterFacts.Birth;
import vn.napa.quanlop.documents.words.Words;

/** Reads a date or year of birth; a day that no calendar has is told apart from a blank. */
final class BirthDates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2}).*");
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})\\s*[/.,\\-\\s]\\s*(\\d{1,2})\\s*[/.,\\-\\s]\\s*(\\d{4}|\\d{2})(?:\\s.*)?");
    private static final Pattern SPOKEN = Pattern.compile("(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:nam )?(\\d{4})");
    private static final Pattern PACKED = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

    private BirthDates() {}

    static List<String> examples() {
        return List.of(
                "12/3/1985", "12-03-1985", "12.03.85", "1985", "03/1985", "1985-03-12", "ngày 12 tháng 3 năm 1985");
    }

    static Optional<Birth> read(String printed) {
        String text = Words.plain(printed).replaceAll("^'+", "");
        if (text.isBlank()) {
            return Optional.empty();
        }
        Matcher m = ISO.matcher(text);
        if (m.matches()) {
            return Optional.of(day(m.group(3), m.group(2), m.group(1)));
        }
        for (Pattern pattern : List.of(DAY, SPOKEN, PACKED)) {
            m = pattern.matcher(text);
            if (m.matches()) {
                return Optional.of(day(m.group(1), m.group(2), m.group(3)));
            }
        }
        m = MONTH.matcher(text);
        if (m.matches()) {
            return Optional.of(year(m.group(2)));
        }
        m = YEAR.matcher(text);
        return Optional.of(m.matches() ? year(m.group(1)) : new Birth(null, true));
    }

    /** From three columns: day, month, year; day and month may be blank. */
    static Optional<Birth> read(String day, String month, String year) {
        if (year.isBlank() && day.isBlank() && month.isBlank()) {
            return Optional.empty();
        }
        if (day.isBlank() || month.isBlank()) {
            return read(year.isBlank() ? day + month : year);
        }
        return read(day.strip() + "/" + month.strip() + "/" + year.strip());
    }

    private static Birth day(String day, String month, String year) {
        int y = Integer.parseInt(year);
        int full = y < 100 ? 1900 + y + (y < 15 ? 100 : 0) : y;
        int d = Integer.parseInt(day);
        int m = Integer.parseInt(month);
        try {
            LocalDate date = LocalDate.of(full, m, d);
            return plausible(full) ? new Birth(date.toString(), false) : new Birth(null, true);
        } catch (DateTimeException e) {
            return new Birth(null, true);
        }
    }

    private static Birth year(String year) {
        return plausible(Integer.parseInt(year)) ? new Birth(year, false) : new Birth(null, true);
    }

    private static boolean plausible(int year) {
        return year >= 1930 && year <= 2012;
    }
}
