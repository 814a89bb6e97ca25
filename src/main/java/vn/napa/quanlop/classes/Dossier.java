package vn.napa.quanlop.classes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.Place;

/**
 * All that the mails of one class say, joined: the newest word on each part, with what is wrong and what a person should check.
 *
 * @param unit full name of the sending unit
 * @param classCode as printed, {@code "CVC-K26.2025"}
 * @param courseName without "Lớp" and without the khóa
 * @param cohort the khóa as printed, {@code "khóa 18"}
 * @param place where the course is held
 * @param studentCount the number the decision states
 * @param sources which file gave which part
 * @param contacts class manager and coordinating units that the documents name
 */
public record Dossier(
        @Nullable String unit,
        @Nullable String classCode,
        @Nullable String courseName,
        @Nullable String cohort,
        @Nullable Decision decision,
        List<Decision> amendments,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String place,
        @Nullable Integer studentCount,
        List<Lesson> sessions,
        List<Test> tests,
        List<Entry> students,
        List<Chair> seats,
        List<Problem> problems,
        List<Doubt> review,
        List<Source> sources,
        List<Contact> contacts) {

    /** The four things a unit must send (Điều 3.2). */
    public enum Part {
        DECISION,
        SCHEDULE,
        ROSTER,
        SEATING
    }

    /** Half of a day. */
    public enum HalfDay {
        MORNING,
        AFTERNOON,
        EVENING
    }

    public enum LessonKind {
        LECTURE,
        OPENING,
        CLOSING,
        MIDTERM,
        FINAL,
        REVIEW,
        VISIT
    }

    public enum TestKind {
        MIDTERM,
        FINAL
    }

    public enum Gender {
        M,
        F
    }

    /** A decision by number ({@code "123/QĐ-HCQG"}) and date. */
    public record Decision(
            @Nullable String number, @Nullable LocalDate date) {}

    /** One half-day of teaching. Times are null where neither the schedule nor its notes state them; periods are the printed tiết, both ends included. */
    public record Lesson(
            LocalDate date,
            HalfDay part,
            LessonKind kind,
            @Nullable String topic,
            @Nullable String lecturer,
            @Nullable String room,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            @Nullable Integer firstPeriod,
            @Nullable Integer lastPeriod) {}

    public record Test(TestKind kind, LocalDate date) {}

    /** A student as printed; birth is {@code "1985-03-12"} or {@code "1985"}. */
    public record Entry(
            int no,
            String fullName,
            @Nullable String birth,
            @Nullable Gender gender,
            @Nullable String position,
            @Nullable String organisation,
            @Nullable String phone,
            @Nullable String email) {}

    /** A seat; row 1 is nearest to the podium, col counts seats from left to right as drawn, from 1. */
    public record Chair(
            int row,
            int col,
            @Nullable Integer studentNo,
            @Nullable String name) {}

    /**
     * Something the sender is told.
     *
     * @param code a problem code of the dossier format, e.g. {@code INVALID_BIRTH}
     * @param subject what it concerns (a name, a number, an ISO date, a file), or null
     * @param where its place; null for what is missing altogether
     * @param message one Vietnamese sentence: what is wrong and what to do
     */
    public record Problem(
            String code, @Nullable String subject, @Nullable Place where, String message) {}

    /** A part that a person must check before it counts. */
    public record Doubt(Part part, String why) {}

    public record Source(Part part, String file) {}

    public enum ContactKind {
        CLASS_MANAGER,
        COORDINATING_UNIT
    }

    public record Contact(
            ContactKind kind,
            @Nullable String name,
            @Nullable String email) {}
}
