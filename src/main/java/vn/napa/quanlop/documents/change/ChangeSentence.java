package vn.napa.quanlop.documents.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.Place;
import vn.napa.quanlop.documents.ScheduleChange;
import vn.napa.quanlop.documents.ScheduleChange.Action;
import vn.napa.quanlop.documents.ScheduleChange.Slot;
import vn.napa.quanlop.documents.Unsure;
import vn.napa.quanlop.documents.words.Hours;
import vn.napa.quanlop.documents.words.People;
import vn.napa.quanlop.documents.words.Words;

/** Reads one clause such as "chuyên đề "X" từ buổi chiều 25/7 chuyển sang buổi sáng 24/7". */
final class ChangeSentence {

    private static final Pattern QUOTED = Pattern.compile("[\"“”«]\\s*([^\"“”«»]{4,200}?)\\s*[\"”“»]");
    private static final Pattern LECTURER = Pattern.compile(
            "(?iu)(?:giảng viên|gv|người giảng)?[^:]{0,80}?(?:đổi|thay|chuyển)(?:\\s+thế)?\\s*(?:thành|bằng|sang|là)\\s*:?\\s*(?:giảng viên\\s+)?((?-i:(?:GS|PGS|TSKH|TS|ThS|Ths|NCS|GVCC|GVC|CN)\\b)[^;,]+)|(?:do|mời)\\s+(?:giảng viên\\s+)?((?-i:(?:GS|PGS|TSKH|TS|ThS|Ths|NCS|GVCC|GVC|CN)\\b)[^;,]+?)\\s*(?:giảng|dạy|thay|lên lớp|đảm nhận)");
    private static final Pattern LECTURER_PLAIN = Pattern.compile(
            "(?iu)giảng viên[^:;]{0,60}?(?:đổi thành|thay bằng|đổi sang|chuyển thành|thay thế bằng|được thay bằng)\\s*:?\\s*([^;,]+)");
    private static final Pattern ROOM = Pattern.compile(
            "(?iu)(?:phòng|địa điểm|hội trường)[^;]{0,80}?(?:đổi|chuyển|thay)\\s*(?:thành|sang|đến|bằng|về)\\s*:?\\s*((?:phòng|hội trường|giảng đường|p\\.|[a-z]\\.?\\d)[^;,]*)|(?:chuyển|đổi)\\s+(?:sang|đến|về|phòng học sang)\\s+((?:phòng|hội trường|giảng đường)[^;,]*)");
    private static final Pattern MOVES = Pattern.compile(
            "\\b(?:chuyen|doi|doi lich|doi sang|doi den|doi tu|lui|day|dieu chinh)\\b.*\\b(?:sang|thanh|den|vao|ve|qua|lai)\\b|\\bdoi lich\\b|\\bhoc bu\\b");
    private static final Pattern CANCELS = Pattern.compile("\\b(?:nghi|huy|hoan|bo|khong hoc|tam dung)\\b");

    private ChangeSentence() {}

    static Optional<ScheduleChange> read(
            String clause, Place place, @Nullable LocalDate sent, Consumer<Unsure> unsure) {
        List<Slots.Found> slots = Slots.all(clause, sent);
        if (slots.isEmpty()) {
            return Optional.empty();
        }
        String plain = Words.bare(clause);
        Slot from = slots.get(0).slot();
        if (slots.size() == 2 && MOVES.matcher(plain).find()) {
            return Optional.of(
                    change(Action.MOVE, from, slots.get(1).slot(), topic(clause), null, null, clause, place));
        }
        if (slots.size() == 1) {
            Optional<String> lecturer = lecturer(clause);
            Optional<String> room = group(ROOM, clause);
            if (lecturer.isPresent() || room.isPresent()) {
                return Optional.of(change(
                        Action.ALTER,
                        from,
                        from,
                        topic(clause),
                        lecturer.orElse(null),
                        room.orElse(null),
                        clause,
                        place));
            }
            Optional<Hours.Span> hours = Hours.first(clause);
            if (hours.isPresent()
                    && from.part() != null
                    && plain.matches(".*\\b(?:thoi gian|gio hoc|hoc tu|bat dau)\\b.*")) {
                return Optional.of(new ScheduleChange(
                        Action.ALTER,
                        from,
                        from,
                        null,
                        null,
                        null,
                        hours.get().start(),
                        hours.get().end(),
                        clause,
                        place,
                        1));
            }
            if (CANCELS.matcher(plain).find() && from.part() != null) {
                return Optional.of(change(Action.CANCEL, from, null, topic(clause), null, null, clause, place));
            }
        }
        boolean told = MOVES.matcher(plain).find()
                || CANCELS.matcher(plain).find() && plain.contains("buoi")
                || plain.matches(".*\\b(?:doi|thay|chuyen)\\b.*\\b(?:giang vien|phong|buoi)\\b.*");
        if (told && from.part() != null) {
            unsure.accept(new Unsure(Unsure.Subject.SCHEDULE, "không hiểu chắc thay đổi: '" + clause + "'", place));
        }
        return Optional.empty();
    }

    private static ScheduleChange change(
            Action action,
            Slot from,
            @Nullable Slot to,
            @Nullable String topic,
            @Nullable String lecturer,
            @Nullable String room,
            String raw,
            Place place) {
        return new ScheduleChange(action, from, to, topic, lecturer, room, null, null, raw, place, 1);
    }

    private static @Nullable String topic(String clause) {
        return group(QUOTED, clause).orElse(null);
    }

    private static Optional<String> lecturer(String clause) {
        return group(LECTURER, clause)
                .or(() -> group(LECTURER_PLAIN, clause))
                .map(People::lecturer)
                .filter(People::name);
    }

    private static Optional<String> group(Pattern pattern, String clause) {
        Matcher m = pattern.matcher(clause);
        if (!m.find()) {
            return Optional.empty();
        }
        String text = m.group(1) != null ? m.group(1) : m.groupCount() > 1 ? m.group(2) : null;
        return Optional.ofNullable(text).map(t -> Words.line(t).replaceAll("[\\s.,;]+$", ""));
    }
}
