package vn.napa.quanlop.documents.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.Place;
import vn.napa.quanlop.documents.ScheduleChange;
import vn.napa.quanlop.documents.ScheduleChange.Action;
import vn.napa.quanlop.documents.ScheduleChange.Slot;
import vn.napa.quanlop.documents.Unsure;
import vn.napa.quanlop.documents.layout.Cell;
import vn.napa.quanlop.documents.layout.Grid;
import vn.napa.quanlop.documents.layout.Header;
import vn.napa.quanlop.documents.words.People;
import vn.napa.quanlop.documents.words.Words;

/** Reads a table of changes: Nội dung, Lịch cũ, Lịch điều chỉnh. */
final class ChangeTable {

    private enum Column {
        NEW_LECTURER("(?:giang vien|gv|bao cao vien) (?:moi|thay the|dieu chinh|thay).*"),
        NEW_ROOM("(?:phong(?: hoc)?|dia diem) (?:moi|dieu chinh|thay).*"),
        OLD_OTHER("(?:giang vien|gv|bao cao vien|phong(?: hoc)?|dia diem) (?:cu|da|theo|truoc|ban dau).*"),
        OLD(
                "(?:lich|thoi gian|ngay|buoi|noi dung)?.*\\b(?:cu|da thong bao|da ban hanh|truoc day|ban dau|theo ke hoach|theo lich|da gui)|tu"),
        NEW(
                "(?:lich|thoi gian|ngay|buoi|noi dung)?.*\\b(?:moi|dieu chinh|thay doi|dieu chinh thanh|sau dieu chinh|doi thanh|chuyen sang)|den"),
        LECTURER("(?:giang vien|gv|bao cao vien).*"),
        ROOM("(?:phong|dia diem).*"),
        TOPIC("(?:noi dung|chuyen de|mon|ten).*"),
        SLOT("(?:thu )?(?:ngay|buoi|thoi gian|lich hoc).*"),
        NOTE("ghi chu.*|ly do.*");

        private final Pattern heading;

        Column(String heading) {
            this.heading = Pattern.compile(heading);
        }

        static Optional<Column> of(String title) {
            String bare = Words.bare(title);
            for (Column column : values()) {
                if (column.heading.matcher(bare).matches()) {
                    return Optional.of(column);
                }
            }
            return Optional.empty();
        }
    }

    private ChangeTable() {}

    static List<ScheduleChange> read(Grid grid, @Nullable LocalDate sent, Consumer<Unsure> unsure) {
        Optional<Header<Column>> header = Header.find(
                grid,
                Column.class,
                Column::of,
                c -> c.containsKey(Column.OLD) && c.containsKey(Column.NEW)
                        || c.containsKey(Column.SLOT)
                                && (c.containsKey(Column.NEW_LECTURER) || c.containsKey(Column.NEW_ROOM)));
        if (header.isEmpty()) {
            return List.of();
        }
        List<ScheduleChange> changes = new ArrayList<>();
        for (int r = header.get().last() + 1; r < grid.rows(); r++) {
            if (!grid.filled(r).isEmpty()) {
                row(grid, header.get(), r, sent, unsure).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static Optional<ScheduleChange> row(
            Grid grid, Header<Column> header, int r, @Nullable LocalDate sent, Consumer<Unsure> unsure) {
        if (!header.has(Column.NEW)) {
            return altered(grid, header, r, sent, unsure);
        }
        Optional<Slot> from = slot(header.text(grid, r, Column.OLD), sent);
        String told = header.text(grid, r, Column.NEW);
        Optional<Slot> to = slot(told, sent);
        Place place = header.cell(grid, r, Column.NEW).map(Cell::place).orElse(grid.place());
        String raw = grid.rowText(r);
        String topic = topic(header.text(grid, r, Column.TOPIC));
        String lecturer = lecturer(header.text(grid, r, Column.LECTURER));
        String room = Words.line(header.text(grid, r, Column.ROOM));
        boolean cancelled = to.isEmpty() && Words.bare(told).matches(".*\\b(?:nghi|huy|bo|khong hoc)\\b.*");
        if (from.isPresent() && (to.isPresent() || cancelled)) {
            return Optional.of(new ScheduleChange(
                    cancelled ? Action.CANCEL : from.equals(to) ? Action.ALTER : Action.MOVE,
                    from.get(),
                    to.orElse(null),
                    topic,
                    lecturer,
                    room.isBlank() ? null : room,
                    null,
                    null,
                    raw,
                    place,
                    1));
        }
        if (from.isEmpty() && to.isPresent() && topic != null) {
            return Optional.of(new ScheduleChange(
                    Action.ADD,
                    null,
                    to.get(),
                    topic,
                    lecturer,
                    room.isBlank() ? null : room,
                    null,
                    null,
                    raw,
                    place,
                    1));
        }
        unsure.accept(new Unsure(
                Unsure.Subject.SCHEDULE, "không hiểu chắc dòng điều chỉnh: '" + Words.line(raw) + "'", place));
        return Optional.empty();
    }

    /** A row that keeps its time and names another lecturer or room. */
    private static Optional<ScheduleChange> altered(
            Grid grid, Header<Column> header, int r, @Nullable LocalDate sent, Consumer<Unsure> unsure) {
        Optional<Slot> slot = slot(header.text(grid, r, Column.SLOT), sent);
        String lecturer = lecturer(header.text(grid, r, Column.NEW_LECTURER));
        String room = Words.line(header.text(grid, r, Column.NEW_ROOM));
        Place place = header.cell(grid, r, Column.SLOT).map(Cell::place).orElse(grid.place());
        String raw = grid.rowText(r);
        if (slot.isEmpty() || lecturer == null && room.isBlank()) {
            unsure.accept(new Unsure(
                    Unsure.Subject.SCHEDULE, "không hiểu chắc dòng điều chỉnh: '" + Words.line(raw) + "'", place));
            return Optional.empty();
        }
        return Optional.of(new ScheduleChange(
                Action.ALTER,
                slot.get(),
                slot.get(),
                null,
                lecturer,
                room.isBlank() ? null : room,
                null,
                null,
                raw,
                place,
                1));
    }

    private static Optional<Slot> slot(String text, @Nullable LocalDate sent) {
        List<Slots.Found> found = Slots.all(Words.line(text), sent);
        return found.size() == 1 ? Optional.of(found.get(0).slot()) : Optional.empty();
    }

    private static @Nullable String topic(String text) {
        String topic = Words.line(text)
                .replaceAll("(?iu)^(?:chuyên đề|cđ)\\s*(?:số\\s*)?\\d+\\s*[:.]\\s*", "")
                .replaceAll("(?iu)\\s*\\(tiếp(?: theo)?\\)\\s*$", "");
        return topic.isBlank() ? null : topic;
    }

    private static @Nullable String lecturer(String text) {
        String name = People.lecturer(text);
        return name.isBlank() ? null : name;
    }
}
