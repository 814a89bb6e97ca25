package vn.napa.quanlop.documents.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.Place;
import vn.napa.quanlop.documents.ScheduleChange;
import vn.napa.quanlop.documents.Unsure;
import vn.napa.quanlop.documents.layout.Block;
import vn.napa.quanlop.documents.layout.Grid;
import vn.napa.quanlop.documents.layout.Leaf;
import vn.napa.quanlop.documents.layout.Line;
import vn.napa.quanlop.documents.words.Words;

/** Finds changes to a timetable already sent, in a notice or in the words of a mail. */
public final class ReadChanges {

    private ReadChanges() {}

    /** Changes that a notice tells in its table or sentences; a document that is not about changing a timetable has none. */
    public static List<ScheduleChange> in(Leaf leaf, @Nullable LocalDate sent, Consumer<Unsure> unsure) {
        String plain = Words.bare(leaf.text());
        if (!plain.matches(
                ".*\\b(?:dieu chinh|thay doi|doi|chuyen)\\b.{0,25}\\b(?:lich|buoi|phong|giang vien|thoi gian hoc)\\b.*")) {
            return List.of();
        }
        List<ScheduleChange> changes = new ArrayList<>();
        StringBuilder running = new StringBuilder();
        Place place = null;
        for (Block block : leaf.blocks()) {
            if (block instanceof Grid grid) {
                changes.addAll(ChangeTable.read(grid, sent, unsure));
            } else if (block instanceof Line line) {
                running.append(line.text()).append('\n');
                place = place == null ? Place.of(line.place().file()) : place;
            }
        }
        if (changes.isEmpty() && place != null) {
            changes.addAll(in(running.toString(), place, sent, unsure));
        }
        return changes;
    }

    /** Changes told in sentences. */
    public static List<ScheduleChange> in(String text, Place place, @Nullable LocalDate sent, Consumer<Unsure> unsure) {
        List<ScheduleChange> changes = new ArrayList<>();
        for (String clause : Clauses.of(text)) {
            ChangeSentence.read(clause, place, sent, unsure).ifPresent(changes::add);
        }
        return changes;
    }
}
