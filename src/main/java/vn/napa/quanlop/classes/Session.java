package vn.napa.quanlop.classes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One half-day of teaching (buổi học).
 *
 * @param part morning, afternoon or evening
 * @param room as the schedule names it; null where none is named
 * @param start business time of day; from the branch's settings where the schedule states none
 * @param timesStated false when the hours come from the settings
 * @param periods number of periods (tiết), 4 unless stated
 */
public record Session(
        long id,
        long classId,
        LocalDate date,
        Dossier.HalfDay part,
        Dossier.LessonKind kind,
        @Nullable String topic,
        @Nullable String lecturer,
        @Nullable String room,
        LocalTime start,
        LocalTime end,
        boolean timesStated,
        int periods,
        State state) {

    /** Whether the session counts: {@code NOT_DUE} was over when first known, {@code CANCELLED} left the schedule. */
    public enum State {
        PLANNED,
        NOT_DUE,
        CANCELLED
    }

    public LocalDateTime startsAt() {
        return date.atTime(start);
    }

    public LocalDateTime endsAt() {
        return date.atTime(end);
    }

    public boolean isPlanned() {
        return state == State.PLANNED;
    }

    /** Visits have no camera (Điều 1.2 covers rooms of the Academy and its branches only). */
    public boolean inAcademyRoom() {
        return kind != Dossier.LessonKind.VISIT;
    }

    /** {@code "sáng 05/08/2026"}. */
    public String inWords() {
        String half = switch (part) {
            case MORNING -> "sáng";
            case AFTERNOON -> "chiều";
            case EVENING -> "tối";
        };
        return "%s %02d/%02d/%d".formatted(half, date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
