package vn.napa.quanlop.documents.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates the way clerks write them. */
public final class Dates {

    /** A date as printed, perhaps without its year; {@code from} and {@code to} are its bounds in the text. */
    public record Printed(int day, int month, @Nullable Integer year, int from, int to) {

        /** The date in its own year, or in the given one; empty when there is no such day. */
        public Optional<LocalDate> in(int otherwise) {
            try {
                return Optional.of(LocalDate.of(year != null ? year : otherwise, month, day));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        public Optional<LocalDate> full() {
            return year == null ? Optional.empty() : in(year);
        }
    }

    private static final Pattern DATE = Pattern.compile(
            "(?iu)(?<![\\d/.,-])(?:(\\d{4})-(\\d{2})-(\\d{2})"
                    + "|(\\d{1,2})\\s*tháng\\s*(\\d{1,2})(?:\\s*(?:,\\s*)?năm\\s*(\\d{4}))?"
                    + "|(\\d{1,2})\\s*([/.-])(?:(?<=/)\\s*)?(\\d{1,2})(?:\\s*\\8\\s*(\\d{4}|\\d{2}(?![\\d:hg]))|\\s*năm\\s*(\\d{4}))?)(?!\\d|[/-]\\d)");

    private Dates() {}

    /** What this reads. */
    public static List<String> examples() {
        return List.of(
                "12/5/2025",
                "12-05-2025",
                "12.05.2025",
                "2025-05-12",
                "ngày 12 tháng 5 năm 2025",
                "12/5",
                "12/5 năm 2025");
    }

    /** All dates in reading order; numbers such as {@code 7.30} that are no day of any month are left out. */
    public static List<Printed> all(String text) {
        List<Printed> found = new ArrayList<>();
        Matcher m = DATE.matcher(text);
        while (m.find()) {
            Printed date = printed(m);
            if (date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31) {
                found.add(date);
            }
        }
        return found;
    }

    public static Optional<Printed> first(String text) {
        return all(text).stream().findFirst();
    }

    private static Printed printed(Matcher m) {
        if (m.group(1) != null) {
            return new Printed(number(m, 3), number(m, 2), number(m, 1), m.start(), m.end());
        }
        if (m.group(4) != null) {
            return new Printed(
                    number(m, 4), number(m, 5), m.group(6) == null ? null : number(m, 6), m.start(), m.end());
        }
        Integer year =
                m.group(10) != null ? (Integer) number(m, 10) : m.group(11) != null ? (Integer) number(m, 11) : null;
        if (year != null && year < 100) {
            year = year + 2000;
        }
        return new Printed(number(m, 7), number(m, 9), year, m.start(), m.end());
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
