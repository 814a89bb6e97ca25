package vn.napa.quanlop.documents;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One timetable as printed, a whole-day item as two half-days. */
public record ScheduleFacts(ClassMention about, List<Lesson> lessons, Place where) {

    /** Half of a day. */
    public enum HalfDay {
        MORNING,
        AFTERNOON,
        EVENING
    }

    public enum Kind {
        LECTURE,
        OPENING,
        CLOSING,
        MIDTERM,
        FINAL,
        REVIEW,
        VISIT
    }

    /** A half-day of teaching.
     *
     * @param weekdayWrong whether the printed weekday is not that of the printed date
     */
    public record Lesson(
            LocalDate date,
            HalfDay part,
            Kind kind,
            @Nullable String topic,
            @Nullable String lecturer,
            @Nullable String room,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            @Nullable Integer firstPeriod,
            @Nullable Integer lastPeriod,
            boolean weekdayWrong,
            String raw,
            Place place,
            double confidence) {}
}
