package vn.napa.quanlop.documents.schedule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.napa.quanlop.documents.ScheduleFacts.HalfDay;

/** Reads teaching periods: "Tiết 1-4", "tiết 5, 6, 7, 8", "Tiết 1 đến 4". */
final class Tiet {

    /** First and last period, both included. */
    record Range(int first, int last) {

        /** The half of the day; four or five periods make a morning. */
        HalfDay part() {
            return first <= 4 ? HalfDay.MORNING : first <= 9 ? HalfDay.AFTERNOON : HalfDay.EVENING;
        }
    }

    private static final Pattern RANGE = Pattern.compile(
            "(?iu)tiết\\s*(?:thứ|học|:)?\\s*(\\d{1,2})\\s*(?:-|–|—|→|~|đến|tới|,(?:\\s*\\d{1,2}\\s*,)*)\\s*(?:tiết\\s*)?(\\d{1,2})(?![\\d/:h])");

    private Tiet() {}

    static List<String> examples() {
        return List.of("Tiết 1-4", "tiết 1 – 4", "Tiết 5, 6, 7, 8", "Tiết 1 đến tiết 4");
    }

    static Optional<Range> first(String text) {
        Matcher m = RANGE.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(m.group(1));
        int last = Integer.parseInt(m.group(2));
        return first >= 1 && first <= last && last <= 16 ? Optional.of(new Range(first, last)) : Optional.empty();
    }
}
