package vn.napa.quanlop.documents.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.words.Dates;
import vn.napa.quanlop.documents.words.Dates.Printed;
import vn.napa.quanlop.documents.words.Weekdays;

/** Finds the year of dates that are printed without one, from what else the page says. */
final class Years {

    private static final Pattern YEAR = Pattern.compile("(?iu)(?:năm\\s*|[KXVILC\\d]\\s*/\\s*)(20\\d{2})\\b");

    private final @Nullable Integer printed;
    private final @Nullable LocalDate anchor;

    /** @param text the whole page; @param sent the mail's day, which a course follows */
    Years(String text, List<Draft> drafts, @Nullable LocalDate sent) {
        Matcher m = YEAR.matcher(text);
        printed = m.find() ? (Integer) Integer.parseInt(m.group(1)) : null;
        List<LocalDate> full = new ArrayList<>();
        drafts.forEach(d -> d.when().full().ifPresent(full::add));
        if (full.isEmpty()) {
            Dates.all(text).forEach(d -> d.full().ifPresent(full::add));
        }
        anchor = full.isEmpty() ? sent : full.get(0);
    }

    /** The date, or empty where no such day exists. */
    Optional<LocalDate> date(Printed when, String words) {
        Integer near = anchor != null ? (Integer) anchor.getYear() : printed;
        if (when.year() != null || near == null) {
            return when.full();
        }
        Optional<DayOfWeek> weekday = Weekdays.first(words);
        return List.of(near, near + 1, near - 1).stream()
                .flatMap(year -> when.in(year).stream())
                .filter(d -> Math.abs(distance(d)) < 200)
                .min(Comparator.comparing((LocalDate d) -> weekday.isPresent() && d.getDayOfWeek() != weekday.get())
                        .thenComparing(d -> Math.abs(distance(d))));
    }

    private long distance(LocalDate date) {
        return anchor == null ? 0 : date.toEpochDay() - anchor.toEpochDay();
    }
}
