package vn.napa.quanlop.documents.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.napa.quanlop.documents.words.Dates.Printed;

/** Finds periods of days: "từ ngày 09 đến ngày 15/9/2025". */
public final class Periods {

    /** First and last day, both included, and the bounds in the text. */
    public record Period(LocalDate start, LocalDate end, int from, int to) {}

    private static final Pattern JOINT = Pattern.compile(
            "(?iu)\\s*[,]?\\s*(?:-|–|—|đến|tới|cho đến)(?:\\s*(?:hết|ngày|hết ngày))*\\s*(?:(?:thứ\\s+\\p{L}+|thứ\\s*\\d|chủ nhật)\\s*,?)?\\s*(?:\\(|ngày)?\\s*");
    private static final Pattern DAY_BEFORE = Pattern.compile("(?iu)(?<![\\d/.-])(\\d{1,2})" + JOINT.pattern() + "$");

    private Periods() {}

    public static List<String> examples() {
        return List.of(
                "từ ngày 09 đến ngày 15/9/2025",
                "từ ngày 12/04 đến ngày 10/5/2025",
                "từ Thứ Hai, ngày 12/5/2025 đến hết Thứ Tư, ngày 14/5/2025",
                "17/03 - 11/4/2025",
                "22 - 29/11/2025");
    }

    public static List<Period> all(String text) {
        List<Printed> dates = Dates.all(text);
        List<Period> found = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            Printed last = dates.get(i);
            Optional<LocalDate> end = last.full();
            if (end.isEmpty()) {
                continue;
            }
            Optional<Period> pair = i > 0 ? pair(text, dates.get(i - 1), last, end.get()) : Optional.empty();
            pair.or(() -> dayOnly(text, last, end.get())).ifPresent(found::add);
        }
        return found;
    }

    public static Optional<Period> first(String text) {
        return all(text).stream().findFirst();
    }

    private static Optional<Period> pair(String text, Printed first, Printed last, LocalDate end) {
        if (!JOINT.matcher(text.substring(first.to(), last.from())).matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> start = first.in(end.getYear());
        if (start.isPresent() && first.year() == null && start.get().isAfter(end)) {
            start = first.in(end.getYear() - 1);
        }
        return start.filter(s -> !s.isAfter(end)).map(s -> new Period(s, end, first.from(), last.to()));
    }

    private static Optional<Period> dayOnly(String text, Printed last, LocalDate end) {
        Matcher m = DAY_BEFORE.matcher(text.substring(0, last.from()));
        if (!m.find()) {
            return Optional.empty();
        }
        try {
            LocalDate start = end.withDayOfMonth(Integer.parseInt(m.group(1)));
            return start.isAfter(end) ? Optional.empty() : Optional.of(new Period(start, end, m.start(1), last.to()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
