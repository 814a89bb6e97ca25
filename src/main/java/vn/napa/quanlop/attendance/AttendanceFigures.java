package vn.napa.quanlop.attendance;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.Rosters;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.classes.Student;

/** Answers what the marks of a class amount to. */
@Component
public class AttendanceFigures {

    private final Sessions sessions;
    private final Rosters rosters;
    private final Attendances attendances;
    private final Marks marks;

    AttendanceFigures(Sessions sessions, Rosters rosters, Attendances attendances, Marks marks) {
        this.sessions = sessions;
        this.rosters = rosters;
        this.attendances = attendances;
        this.marks = marks;
    }

    /** The figures of a class over the sessions that had ended by the cut-off (Điều 7.1). */
    public Figures of(long classId, LocalDateTime cutOff) {
        Map<Long, Attendance> known = attendances.ofClass(classId);
        Map<Long, List<String>> pictures = attendances.picturesOfClass(classId);
        List<Tally.Held> held = sessions.of(classId).stream()
                .filter(Session::isPlanned)
                .map(session -> held(
                        session,
                        Optional.ofNullable(known.get(session.id())),
                        pictures.getOrDefault(session.id(), List.of())))
                .toList();
        return new Tally(
                        classId,
                        held,
                        rosters.studentsOf(classId).stream()
                                .map(AttendanceFigures::listed)
                                .toList(),
                        marks.ofClass(classId))
                .upTo(cutOff);
    }

    private static Tally.Held held(Session session, Optional<Attendance> attendance, List<String> pictures) {
        return new Tally.Held(
                session.id(),
                session.startsAt(),
                session.endsAt(),
                session.topic(),
                session.room(),
                attendance.filter(Attendance::finished).isPresent(),
                attendance.map(Attendance::finishedBy).orElse(null),
                pictures);
    }

    private static Tally.Listed listed(Student student) {
        return new Tally.Listed(student.id(), student.number(), student.fullName(), student.organisation());
    }
}
