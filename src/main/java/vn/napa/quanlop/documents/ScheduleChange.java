package vn.napa.quanlop.documents;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.ScheduleFacts.HalfDay;

/**
 * One change to a timetable that is already known.
 *
 * @param from the session it concerns; null for one that is added
 * @param to where it goes; null when it stays or falls away
 * @param topic what identifies or newly names the session
 */
public record ScheduleChange(
        Action action,
        @Nullable Slot from,
        @Nullable Slot to,
        @Nullable String topic,
        @Nullable String lecturer,
        @Nullable String room,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String raw,
        Place place,
        double confidence) {

    public enum Action {
        /** Topic and lecturer go from one slot to another. */
        MOVE,
        /** The session falls away. */
        CANCEL,
        /** A session that was not there. */
        ADD,
        /** What is named (lecturer, room, topic, hours) replaces the old in place. */
        ALTER
    }

    /** A half-day of a date. */
    public record Slot(LocalDate date, @Nullable HalfDay part) {}
}
