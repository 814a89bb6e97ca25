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

    private static final Pattern PART_HOURS = Pattern.compile(
            "(?iu)(?:buổi\\s+)?\\b(sáng|chiều|tối)\\b[^\\d\\n]{0,25}(\\d{1,2}\\s*(?:h|g|giờ|:|\\.)[^\\n;]{3,40})");
    private static final Pattern PLACE = Pattern.compile(
            "(?iu)(?:lớp học tại|địa điểm(?: học| tổ chức(?: lớp)?| học tập)?|phòng học|nơi học)\\s*[:：]\\s*(?:tại\\s+)?([^\\n]{3,150})|học tại\\s+((?:phòng|hội trường|giảng đường)[^\\n]{2,120})");
    private static final Pattern ROOM =
            Pattern.compile("(?iu)(?:phòng|hội trường|giảng đường|p\\.?\\s?\\d|[a-z]\\.?\\d{2,3}\\b|nhà)\\b?.*");

    private final Map<HalfDay, Hours.Span> hours = new EnumMap<>(HalfDay.class);
    private final Optional<String> room;

    Defaults(String text) {
        Matcher m = PART_HOURS.matcher(text);
        while (m.find()) {
            List<HalfDay> parts = HalfDays.in(m.group(1));
            Hours.first(m.group(2)).ifPresent(span -> hours.putIfAbsent(parts.get(0), span));
        }
        room = room(text);
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
