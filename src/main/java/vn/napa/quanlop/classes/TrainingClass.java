package vn.napa.quanlop.classes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A course as it stands now.
 *
 * @param name without "Lớp"
 * @param complete decision, schedule and roster are here and sure enough to work with (the chart may still be missing)
 * @param late the papers came after the course had begun (Điều 3.2)
 */
public record TrainingClass(
        long id,
        long unitId,
        String unitName,
        @Nullable String code,
        String name,
        @Nullable String cohort,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable String place,
        @Nullable Integer statedStudents,
        boolean complete,
        boolean late,
        LocalDateTime openedAt,
        @Nullable LocalDateTime staffedAt,
        @Nullable LocalDateTime closedAt) {

    /** Where the class stands, as people say it. */
    public enum State {
        INCOMPLETE,
        UNSTAFFED,
        READY,
        RUNNING,
        CLOSED
    }

    public State state(LocalDate today) {
        if (closedAt != null) {
            return State.CLOSED;
        }
        if (startDate != null && !today.isBefore(startDate) && staffedAt != null) {
            return State.RUNNING;
        }
        if (!complete) {
            return State.INCOMPLETE;
        }
        return staffedAt == null ? State.UNSTAFFED : State.READY;
    }

    /** The code where there is one, else the name: what people call the class. */
    public String title() {
        return code != null ? code : name;
    }
}
