package vn.napa.quanlop.documents.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.Place;
import vn.napa.quanlop.documents.ScheduleFacts.HalfDay;
import vn.napa.quanlop.documents.layout.Block;
import vn.napa.quanlop.documents.layout.Leaf;
import vn.napa.quanlop.documents.layout.Line;
import vn.napa.quanlop.documents.words.Dates;
import vn.napa.quanlop.documents.words.Dates.Printed;
import vn.napa.quanlop.documents.words.HalfDays;
import vn.napa.quanlop.documents.words.Hours;
import vn.napa.quanlop.documents.words.Words;

/** No table: a line for each day and below it a line for each half-day. */
final class ListedLayout {

    private static final Pattern DAY = Pattern.compile(
            "(?iu)^[\\W]*(?:(?:thứ\\s*(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\\s*nhật|cn|t[2-7])\\b.{0,14}?|ngày\\s+)?\\d{1,2}\\s*(?:[/.-]|tháng).{0,40}$");
    private static final Pattern PART = Pattern.compile(
            "(?iu)^[\\s*+•–\\-]*(?:buổi\\s+)?(sáng|chiều|tối|cả ngày)\\s*(\\([^)]*\\)|\\[[^\\]]*\\])?\\s*[:：.,–-]\\s*(.*)$");
    private static final Pattern JOINED = Pattern.compile(
            "(?iu)^[\\s*+•–\\-\\d.)]*(?:buổi\\s+)?(sáng|chiều|tối)[\\s,]*((?:(?:thứ\\s*\\p{L}+|thứ\\s*\\d|chủ nhật)[\\s,]*)?(?:\\(?ngày\\s*)?\\d{1,2}\\s*/\\s*\\d{1,2}(?:\\s*/\\s*\\d{4})?\\)?)\\s*[:：–-]\\s*(.+)$");
    private static final Pattern DAY_THEN_PART = Pattern.compile(
            "(?iu)^[\\W]*(?:thứ|chủ nhật|ngày|cn)?.{0,20}?\\d{1,2}\\s*/\\s*\\d{1,2}.{0,25}?(?:buổi\\s+)?(?:sáng|chiều|tối)\\s*(?:\\([^)]*\\)\\s*)?:.*");
    private static final Pattern OTHER = Pattern.compile(
            "(?iu)^(?:ghi chú|lớp học tại|địa điểm|thời gian|lưu ý|nơi nhận|người lập|tl\\.|kt\\.|trưởng|giám đốc|phó|\\p{Lu}[\\p{L}. ]+, ngày \\d).*");

    private record Open(Printed date, String dateText, HalfDay part, String hours, StringBuilder text, Place place) {}

    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Printed date;
    private String dateText = "";
    private List<Open> open = List.of();

    static List<Draft> read(Leaf leaf) {
        ListedLayout layout = new ListedLayout();
        for (Block block : leaf.blocks()) {
            if (block instanceof Line line) {
                for (String text : pieces(line.text())) {
                    layout.line(text, line.place());
                }
            } else {
                layout.close();
            }
        }
        layout.close();
        return layout.drafts;
    }

    /** Day and half-days on one line are parted: "Thứ Hai (12/5): Sáng: …; Chiều: …", "Sáng 12/5: …". */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String line : text.split("\n")) {
            Matcher joined = JOINED.matcher(line);
            if (joined.matches()) {
                pieces.add(joined.group(2));
                pieces.add(joined.group(1) + ": " + joined.group(3));
            } else if (DAY_THEN_PART.matcher(line).matches()) {
                pieces.addAll(List.of(line.split(
                        "(?iu)(?<=[:;,.\\s)])(?=(?:buổi\\s+)?(?:sáng|chiều|tối)\\s*(?:\\([^)]*\\)\\s*)?[:])")));
            } else {
                pieces.add(line);
            }
        }
        return pieces;
    }

    private void line(String raw, Place place) {
        String text = raw.strip();
        Matcher part = PART.matcher(text);
        if (part.matches() && date != null) {
            close();
            begin(part, place);
            return;
        }
        Optional<Printed> day = Dates.first(Hours.without(text));
        if (day.isPresent() && DAY.matcher(text).matches() && text.length() < 60) {
            close();
            date = day.get();
            dateText = text;
        } else if (OTHER.matcher(text).matches() || heading(text)) {
            close();
        } else {
            open.forEach(o -> o.text.append(' ').append(text));
        }
    }

    private static boolean heading(String text) {
        return text.length() > 6 && text.equals(text.toUpperCase(Locale.ROOT)) && text.matches("(?U).*\\p{L}.*");
    }

    private void begin(Matcher part, Place place) {
        Printed day = date;
        if (day == null) {
            return;
        }
        String hours = part.group(2) == null ? "" : part.group(2);
        List<Open> opened = new ArrayList<>();
        for (HalfDay half : HalfDays.in(part.group(1))) {
            opened.add(new Open(day, dateText, half, hours, new StringBuilder(part.group(3)), place));
        }
        open = opened;
    }

    private void close() {
        for (Open o : open) {
            String text = Words.line(o.text.toString()).replaceAll("[;.\\s]+$", "");
            if (!text.isEmpty()) {
                drafts.add(new Draft(o.date, o.dateText, o.part, text, "", "", o.hours, "", o.place));
            }
        }
        open = List.of();
    }
}
