package vn.napa.quanlop.documents.schedule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.napa.quanlop.documents.ScheduleFacts.HalfDay;
import vn.napa.quanlop.documents.words.HalfDays;
import vn.napa.quanlop.documents.words.Hours;
import vn.napa.quanlop.documents.words.Words;

/** Hours and room that notes on the page state for all lessons. */
final class Defaults {

    private static final Pattern PART = Pattern.compile("(?iu)\\b(?:sáng|chiều|tối)\\b");
    private static final int REACH = 30;
    private static final Pattern PLACE = Pattern.compile(
            "(?iu)(?:lớp học tại|địa điểm(?: học| tổ chức(?: lớp)?| học tập)?|phòng học|nơi học)\\s*[:：]\\s*(?:tại\\s+)?([^\\n]{3,150})|học tại\\s+((?:phòng|hội trường|giảng đường)[^\\n]{2,120})");
    private static final Pattern ROOM =
            Pattern.compile("(?iu)(?:phòng|hội trường|giảng đường|p\\.?\\s?\\d|[a-z]\\.?\\d{2,3}\\b|nhà)\\b?.*");

    private final Map<HalfDay, Hours.Span> hours = new EnumMap<>(HalfDay.class);
    private final Optional<String> room;

    Defaults(String text) {
        for (String line : text.split("\\n|\\|")) {
            readHours(line);
        }
        room = room(text);
    }

    /** Hours belong to the half-day that stands shortly before them. */
    private void readHours(String line) {
        Matcher m = PART.matcher(line);
        while (m.find()) {
            List<HalfDay> parts = HalfDays.in(m.group());
            Matcher next = PART.matcher(line);
            String told = line.substring(m.end(), next.find(m.end()) ? next.start() : line.length());
            Hours.first(told)
                    .filter(span -> span.from() < REACH)
                    .ifPresent(span -> hours.putIfAbsent(parts.get(0), span));
        }
    }

    private static Optional<String> room(String text) {
        Matcher m = PLACE.matcher(text);
        while (m.find()) {
            String place = Words.line(m.group(1) != null ? m.group(1) : m.group(2));
            String first = place.split("[,;]|\\.(?=\\s|$)")[0].strip();
            if (ROOM.matcher(first).matches()) {
                return Optional.of(first);
            }
        }
        return Optional.empty();
    }

    Optional<Hours.Span> hours(HalfDay part) {
        return Optional.ofNullable(hours.get(part));
    }

    Optional<String> room() {
        return room;
    }
}
