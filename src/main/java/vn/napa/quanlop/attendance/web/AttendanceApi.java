package vn.napa.quanlop.attendance.web;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.napa.quanlop.attendance.AttendanceFigures;
import vn.napa.quanlop.attendance.Figures;
import vn.napa.quanlop.attendance.Mark;
import vn.napa.quanlop.attendance.Marks;
import vn.napa.quanlop.attendance.Presence;
import vn.napa.quanlop.attendance.SessionFigures;
import vn.napa.quanlop.attendance.StudentFigures;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.time.BusinessClock;

/** The attendance part of the API. */
@RestController
class AttendanceApi {

    private final Classes classes;
    private final AttendanceFigures figures;
    private final Marks marks;
    private final CurrentPerson current;
    private final BusinessClock clock;

    AttendanceApi(Classes classes, AttendanceFigures figures, Marks marks, CurrentPerson current, BusinessClock clock) {
        this.classes = classes;
        this.figures = figures;
        this.marks = marks;
        this.current = current;
        this.clock = clock;
    }

    /** The figures of a class until now, and every mark. */
    record ClassAttendance(
            long classId,
            OffsetDateTime cutOff,
            int held,
            int closed,
            double share,
            List<SessionAttendance> sessions,
            List<StudentAttendance> students) {}

    /** A session's figures; {@code captures} are the pictures' SHA-256. */
    record SessionAttendance(
            long sessionId,
            OffsetDateTime start,
            OffsetDateTime end,
            boolean finished,
            @Nullable String finishedBy,
            int present,
            int wrongSeat,
            int absent,
            int excused,
            int unmarked,
            double share,
            List<String> captures) {}

    /** A student's figures with each session's mark. */
    record StudentAttendance(
            long id,
            int no,
            String fullName,
            int counted,
            int attended,
            int wrongSeat,
            int absent,
            int excused,
            double share,
            List<SessionMark> marks) {}

    record SessionMark(
            long sessionId, Presence presence, @Nullable String note) {}

    @GetMapping("/api/classes/{classId}/attendance")
    ClassAttendance ofClass(@PathVariable long classId) {
        current.require(Role.IT_STAFF, Role.IT_HEAD, Role.OFFICE_LEADER, Role.DIRECTOR, Role.ADMIN);
        if (classes.find(classId).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Figures now = figures.of(classId, clock.now().truncatedTo(ChronoUnit.SECONDS));
        Map<Long, List<Mark>> byStudent =
                marks.ofClass(classId).stream().collect(Collectors.groupingBy(Mark::studentId));
        return new ClassAttendance(
                classId,
                offset(now.cutOff()),
                now.held(),
                now.closed(),
                now.share(),
                now.sessions().stream().map(AttendanceApi::session).toList(),
                now.students().stream()
                        .map(student -> student(student, byStudent.getOrDefault(student.studentId(), List.of())))
                        .toList());
    }

    private static SessionAttendance session(SessionFigures session) {
        return new SessionAttendance(
                session.sessionId(),
                offset(session.start()),
                offset(session.end()),
                session.finished(),
                session.finishedBy(),
                session.present(),
                session.wrongSeat(),
                session.absent(),
                session.excused(),
                session.unmarked(),
                session.share(),
                session.captures());
    }

    private static OffsetDateTime offset(LocalDateTime time) {
        return time.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }

    private static StudentAttendance student(StudentFigures student, List<Mark> marks) {
        return new StudentAttendance(
                student.studentId(),
                student.no(),
                student.fullName(),
                student.counted(),
                student.attended(),
                student.wrongSeat(),
                student.absent(),
                student.excused(),
                student.share(),
                marks.stream()
                        .map(mark -> new SessionMark(mark.sessionId(), mark.presence(), mark.note()))
                        .toList());
    }
}
