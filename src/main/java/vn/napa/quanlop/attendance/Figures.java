package vn.napa.quanlop.attendance;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A class in figures up to a cut-off: per session, per student, and together.
 *
 * @param cutOff sessions that end after it are left out, Vietnamese time
 * @param sessions all sessions held by then, by time; those not yet closed say so
 * @param students by number on the roster; only closed sessions count
 */
public record Figures(
        long classId, LocalDateTime cutOff, List<SessionFigures> sessions, List<StudentFigures> students) {

    public Figures {
        sessions = List.copyOf(sessions);
        students = List.copyOf(students);
    }

    public int held() {
        return sessions.size();
    }

    public int closed() {
        return (int) sessions.stream().filter(SessionFigures::finished).count();
    }

    /** Sessions held whose attendance nobody has closed yet: a report should wait for them or name them. */
    public List<SessionFigures> open() {
        return sessions.stream().filter(session -> !session.finished()).toList();
    }

    public int attended() {
        return students.stream().mapToInt(StudentFigures::attended).sum();
    }

    public int wrongSeat() {
        return students.stream().mapToInt(StudentFigures::wrongSeat).sum();
    }

    public int absent() {
        return students.stream().mapToInt(StudentFigures::absent).sum();
    }

    public int excused() {
        return students.stream().mapToInt(StudentFigures::excused).sum();
    }

    /** Attended out of all marks in closed sessions, 0 to 1; 0 when there is none. */
    public double share() {
        int counted = students.stream().mapToInt(StudentFigures::counted).sum();
        return counted == 0 ? 0 : (double) attended() / counted;
    }
}
