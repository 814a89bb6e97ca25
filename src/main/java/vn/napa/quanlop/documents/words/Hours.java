package vn.napa.quanlop.documents.words;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds hours of the day: "7h30 - 11h30", "từ 07:30 đến 11:30", "7 giờ 30 - 11 giờ". */
public final class Hours {

    /** From one hour to another, and the bounds in the text. */
    public record Span(LocalTime start, LocalTime end, int from, int to) {}

    private static final String HOUR = "(\\d{1,2})\\s*(?:giờ|h|g|:|\\.(?=\\d{2}))\\s*(\\d{2})?(?:\\s*(?:phút|'|ph))?";
    private static final Pattern SPAN =
            Pattern.compile("(?iu)(?<![\\d/.])" + HOUR + "\\s*(?:-|–|—|đến|tới|→|~)\\s*" + HOUR + "(?![\\d/])");

    private Hours() {}

    public static List<String> examples() {
        return List.of("7h30 - 11h30", "07:30 - 11:30", "7 giờ 30 - 11 giờ", "07g30 – 11g30", "từ 7h30 đến 11h30");
    }

    public static Optional<Span> first(String text) {
        Matcher m = SPAN.matcher(text);
        while (m.find()) {
            Optional<LocalTime> start = time(m.group(1), m.group(2));
            Optional<LocalTime> end = time(m.group(3), m.group(4));
            if (start.isPresent() && end.isPresent() && start.get().isBefore(end.get())) {
                return Optional.of(new Span(start.get(), end.get(), m.start(), m.end()));
            }
        }
        return Optional.empty();
    }

    /** The text without any span of hours and the brackets around it. */
    public static String without(String text) {
        Optional<Span> span = first(text);
        if (span.isEmpty()) {
            return text;
        }
        String cut = text.substring(0, span.get().from()) + " "
                + text.substring(span.get().to());
        return cut.replaceAll("\\(\\s*(?:từ|Từ)?\\s*\\)", " ")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private static Optional<LocalTime> time(String hour, @Nullable String minute) {
        int h = Integer.parseInt(hour);
        int m = minute == null ? 0 : Integer.parseInt(minute);
        return h < 24 && m < 60 ? Optional.of(LocalTime.of(h, m)) : Optional.empty();
    }
}
