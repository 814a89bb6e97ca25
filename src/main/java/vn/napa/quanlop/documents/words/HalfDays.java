package vn.napa.quanlop.documents.words;

import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import vn.napa.quanlop.documents.ScheduleFacts.HalfDay;

/** Reads which half of a day is meant: "Sáng", "Chiều", "Tối", "Cả ngày", "S", "C". */
public final class HalfDays {

    private static final Pattern MORNING = Pattern.compile("\\bsang\\b");
    private static final Pattern AFTERNOON = Pattern.compile("\\bchieu\\b");
    private static final Pattern EVENING = Pattern.compile("\\btoi\\b");
    private static final Pattern WHOLE =
            Pattern.compile("\\bca ngay\\b|\\bsang\\W+(?:va\\W+)?chieu\\b|\\bs\\s*[,+/&-]\\s*c\\b");

    private HalfDays() {}

    public static List<String> examples() {
        return List.of("Sáng", "buổi chiều", "Tối", "Cả ngày", "Sáng, chiều", "S", "C");
    }

    /** The halves that a label names; empty when it names none. */
    public static List<HalfDay> in(String label) {
        String plain = Words.plain(label);
        if (WHOLE.matcher(plain).find()) {
            return List.of(HalfDay.MORNING, HalfDay.AFTERNOON);
        }
        if (MORNING.matcher(plain).find() || plain.equals("s")) {
            return List.of(HalfDay.MORNING);
        }
        if (AFTERNOON.matcher(plain).find() || plain.equals("c")) {
            return List.of(HalfDay.AFTERNOON);
        }
        if (EVENING.matcher(plain).find() || plain.equals("t")) {
            return List.of(HalfDay.EVENING);
        }
        return List.of();
    }

    /** The half in which a lesson that begins then lies. */
    public static HalfDay of(LocalTime start) {
        return start.getHour() < 12 ? HalfDay.MORNING : start.getHour() < 17 ? HalfDay.AFTERNOON : HalfDay.EVENING;
    }
}
