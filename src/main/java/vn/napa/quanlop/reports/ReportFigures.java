package vn.napa.quanlop.reports;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.attendance.Attendance;
import vn.napa.quanlop.attendance.AttendanceFigures;
import vn.napa.quanlop.attendance.Attendances;
import vn.napa.quanlop.attendance.Figures;
import vn.napa.quanlop.attendance.Marks;
import vn.napa.quanlop.attendance.Presence;
import vn.napa.quanlop.attendance.SessionFigures;
import vn.napa.quanlop.attendance.StudentFigures;
import vn.napa.quanlop.capture.Capture;
import vn.napa.quanlop.capture.Captures;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.reports.document.ReportContent.Mark;
import vn.napa.quanlop.reports.document.ReportContent.SessionLine;
import vn.napa.quanlop.reports.document.ReportContent.StudentLine;
import vn.napa.quanlop.time.BusinessClock;

/** Takes the figures of a class up to a report's cut-off and lays them out as the report prints them. */
@Component
class ReportFigures {

    private final AttendanceFigures attendance;
    private final Attendances attendances;
    private final Marks marks;
    private final Captures captures;
    private final Sessions sessions;
    private final BusinessClock clock;

    ReportFigures(
            AttendanceFigures attendance,
            Attendances attendances,
            Marks marks,
            Captures captures,
            Sessions sessions,
            BusinessClock clock) {
        this.attendance = attendance;
        this.attendances = attendances;
        this.marks = marks;
        this.captures = captures;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Session lines and student lines that belong together. */
    record Lines(List<SessionLine> sessions, List<StudentLine> students) {}

    private record Place(long sessionId, long studentId) {}

    Lines of(Report report) {
        long classId = report.classId();
        LocalDateTime dayOver = report.cutOff().atTime(LocalTime.MAX);
        LocalDateTime cutOff = clock.now().isBefore(dayOver) ? clock.now() : dayOver;
        List<Session> held = sessions.of(classId).stream()
                .filter(session -> session.state() != Session.State.CANCELLED)
                .filter(session -> !session.endsAt().isAfter(cutOff))
                .toList();
        Figures figures = attendance.of(classId, cutOff);
        Map<Long, SessionFigures> counted = figures.sessions().stream()
                .filter(SessionFigures::finished)
                .collect(Collectors.toMap(SessionFigures::sessionId, session -> session));
        return new Lines(sessionLines(classId, held, counted), studentLines(classId, held, figures, counted));
    }

    private List<SessionLine> sessionLines(long classId, List<Session> held, Map<Long, SessionFigures> counted) {
        Map<Long, List<Capture>> taken = captures
                .of(held.stream().map(Session::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Capture::sessionId));
        Map<Long, Attendance> remarks = attendances.ofClass(classId);
        List<SessionLine> lines = new ArrayList<>();
        for (Session session : held) {
            List<Capture> own = taken.getOrDefault(session.id(), List.of());
            lines.add(line(
                    lines.size() + 1,
                    session,
                    (int) own.stream().filter(Capture::isValid).count(),
                    counted.get(session.id()),
                    reason(session, own, remarks.get(session.id()))));
        }
        return lines;
    }

    private static SessionLine line(
            int no, Session session, int taken, @Nullable SessionFigures figures, String reason) {
        return new SessionLine(
                no,
                session.date(),
                switch (session.part()) {
                    case MORNING -> "Sáng";
                    case AFTERNOON -> "Chiều";
                    case EVENING -> "Tối";
                },
                session.topic() == null ? "" : session.topic(),
                session.room() == null ? "" : session.room(),
                session.inAcademyRoom(),
                Captures.required(session),
                taken,
                figures != null,
                figures == null ? 0 : figures.attended(),
                figures == null ? 0 : figures.absent() + figures.excused(),
                figures == null ? 0 : figures.wrongSeat(),
                reason);
    }

    /** The officer's own words come first; then what the cameras answered. */
    private static String reason(Session session, List<Capture> captures, @Nullable Attendance attendance) {
        if (session.state() == Session.State.NOT_DUE) {
            return "hồ sơ lớp được gửi sau khi buổi học đã diễn ra";
        }
        if (attendance != null
                && attendance.remark() != null
                && !attendance.remark().isBlank()) {
            return attendance.remark();
        }
        return CaptureFaults.inWords(captures);
    }

    private List<StudentLine> studentLines(
            long classId, List<Session> held, Figures figures, Map<Long, SessionFigures> counted) {
        Map<Place, Presence> presences = marks.ofClass(classId).stream()
                .collect(Collectors.toMap(
                        mark -> new Place(mark.sessionId(), mark.studentId()),
                        vn.napa.quanlop.attendance.Mark::presence));
        return figures.students().stream()
                .map(student -> line(
                        student,
                        held.stream()
                                .map(session -> counted.containsKey(session.id())
                                        ? mark(presences.get(new Place(session.id(), student.studentId())))
                                        : Mark.OPEN)
                                .toList()))
                .toList();
    }

    private static StudentLine line(StudentFigures student, List<Mark> marks) {
        return new StudentLine(
                student.no(),
                student.fullName(),
                student.organisation() == null ? "" : student.organisation(),
                student.counted(),
                student.attended(),
                student.absent() + student.excused(),
                student.excused(),
                student.wrongSeat(),
                marks);
    }

    private static Mark mark(@Nullable Presence presence) {
        if (presence == null) {
            return Mark.UNKNOWN;
        }
        return switch (presence) {
            case PRESENT -> Mark.PRESENT;
            case WRONG_SEAT -> Mark.WRONG_SEAT;
            case ABSENT -> Mark.ABSENT;
            case EXCUSED -> Mark.EXCUSED;
        };
    }
}
