package vn.napa.quanlop.attendance.web;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.attendance.CountedCaptures;
import vn.napa.quanlop.attendance.Presence;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.TrainingClass;

/**
 * The marking screen of one session.
 *
 * @param rows the seating chart, row 1 (nearest to the podium) first; empty when no chart was sent
 * @param others students without a seat; all of them when there is no chart
 * @param captures what counts, two at most; empty for those who may see no pictures
 * @param onPaper fewer than two captures count, so that a remark is required
 * @param taskId the open task, when this person may complete it
 * @param holder full name of who holds the open task
 */
public record SheetView(
        Session session,
        TrainingClass training,
        List<List<Cell>> rows,
        List<Cell> others,
        List<CountedCaptures.Counted> captures,
        boolean seesPictures,
        boolean onPaper,
        boolean mayMark,
        boolean mayCorrect,
        @Nullable String taskId,
        @Nullable String holder,
        @Nullable LocalDateTime finishedAt,
        @Nullable String finishedBy,
        @Nullable String remark,
        Counts counts,
        List<Correction> corrections) {

    /** A place of the chart; {@code id} is null where nobody of the roster sits, {@code name} too where the seat is empty. */
    public record Cell(
            @Nullable Long id,
            @Nullable Integer number,
            @Nullable String name,
            @Nullable String organisation,
            @Nullable Presence presence,
            @Nullable String note) {

        static Cell empty() {
            return new Cell(null, null, null, null, null, null);
        }

        /** The given name, which people call each other by. */
        public String shortName() {
            return name == null ? "" : name.substring(name.lastIndexOf(' ') + 1);
        }

        /** Family and middle name, which tell two of one given name apart. */
        public String familyName() {
            return name == null ? "" : name.substring(0, Math.max(0, name.lastIndexOf(' ')));
        }
    }

    /** How many are marked how. */
    public record Counts(int present, int wrongSeat, int absent, int excused, int unmarked) {}

    /** A change after closing, with the student's name. */
    public record Correction(
            String student, Presence was, Presence became, String reason, String by, LocalDateTime at) {}

    public boolean hasChart() {
        return !rows.isEmpty();
    }
}
