package vn.napa.quanlop.documents.words;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads weekdays: "Thứ Hai", "Thứ 3", "T4", "CN", "Chủ nhật". */
public final class Weekdays {

    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(?:thu\\s*(hai|ba|tu|nam|sau|bay|[2-7])\\b|t([2-7])\\b|(chu\\s*nhat|cn)\\b)");
    private static final Map<String, DayOfWeek> BY_WORD = Map.ofEntries(
            Map.entry("hai", DayOfWeek.MONDAY),
            Map.entry("2", DayOfWeek.MONDAY),
            Map.entry("ba", DayOfWeek.TUESDAY),
            Map.entry("3", DayOfWeek.TUESDAY),
            Map.entry("tu", DayOfWeek.WEDNESDAY),
            Map.entry("4", DayOfWeek.WEDNESDAY),
            Map.entry("nam", DayOfWeek.THURSDAY),
            Map.entry("5", DayOfWeek.THURSDAY),
            Map.entry("sau", DayOfWeek.FRIDAY),
            Map.entry("6", DayOfWeek.FRIDAY),
            Map.entry("bay", DayOfWeek.SATURDAY),
            Map.entry("7", DayOfWeek.SATURDAY));

    private Weekdays() {}

    public static List<String> examples() {
        return List.of("Thứ Hai", "Thứ 2", "T2", "Chủ nhật", "CN");
    }

    public static Optional<DayOfWeek> first(String text) {
        Matcher m = WEEKDAY.matcher(Words.plain(text));
        if (!m.find()) {
            return Optional.empty();
        }
        if (m.group(3) != null) {
            return Optional.of(DayOfWeek.SUNDAY);
        }
        return Optional.ofNullable(BY_WORD.get(m.group(1) != null ? m.group(1) : m.group(2)));
    }
}
