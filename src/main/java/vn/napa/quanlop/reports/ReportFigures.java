package vn.napa.quanlop.reports;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.attendance.AttendanceFigures;
import vn.napa.quanlop.attendance.Figures;
import vn.napa.quanlop.attendance.Presence;
import vn.napa.quanlop.attendance.SessionFigures;
import vn.napa.quanlop.attendance.StudentFigures;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.reports.document.ReportContent.Mark;
import vn.napa.quanlop.reports.document.ReportContent.SessionLine;
import vn.napa.quanlop.reports.document.ReportContent.StudentLine;
import vn.napa.quanlop.time.BusinessClock;

/** Takes the figures of a class up to a report's cut-off and lays them out as the report prints them. */
@Component
class ReportFigures {

    private static final Map<Presence, Mark> MARKS = new EnumMap<>(Map.of(
            Presence.PRESENT, Mark.PRESENT,
            Presence.WRONG_SEAT, Mark.WRONG_SEAT,
            Presence.ABSENT, Mark.ABSENT,
            Presence.EXCUSED, Mark.EXCUSED));

    private final AttendanceFigures attendance;
    private final Sessions sessions;
    private final BusinessClock clock;

    ReportFigures(AttendanceFigures attendance, Sessions sessions, BusinessClock clock) {
        this.attendance = attendance;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Session lines and student lines that belong together. */
    record Lines(List<SessionLine> sessions, List<StudentLine> students) {}

    Lines of(Report report) {
        LocalDateTime dayOver = report.cutOff().atTime(LocalTime.MAX);
        LocalDateTime cutOff = clock.now().isBefore(dayOver) ? clock.now() : dayOver;
        Figures figures = attendance.of(report.classId(), cutOff);
        Map<Long, SessionFigures> counted = figures.sessions().stream()
                .collect(Collectors.toMap(SessionFigures::sessionId, session -> session, (a, b) -> a));
        List<Session> held = sessions.of(report.classId()).stream()
                .filter(session -> session.state() != Session.State.CANCELLED)
                .filter(session -> !session.endsAt().isAfter(cutOff))
                .toList();
        List<SessionLine> lines = new ArrayList<>();
        for (Session session : held) {
            lines.add(line(lines.size() + 1, session, counted.get(session.id())));
        }
        return new Lines(
                lines,
                figures.students().stream()
                        .map(student -> line(student, held, counted))
                        .toList());
    }

    private static SessionLine line(int no, Session session, @Nullable SessionFigures figures) {
        SessionFigures closed = figures != null && figures.finished() ? figures : null;
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
                figures == null ? 0 : figures.captures().size(),
                closed != null,
                closed == null ? 0 : closed.attended(),
                closed == null ? 0 : closed.absent() + closed.excused(),
                closed == null ? 0 : closed.wrongSeat(),
                session.state() == Session.State.NOT_DUE ? "hồ sơ lớp được gửi sau khi buổi học đã diễn ra" : "");
    }

    private static StudentLine line(StudentFigures student, List<Session> held, Map<Long, SessionFigures> counted) {
        Map<LocalDateTime, Presence> remarks = new HashMap<>();
        student.remarks().forEach(remark -> remarks.put(remark.session(), remark.presence()));
        List<Mark> marks = held.stream()
                .map(session -> mark(student, counted.get(session.id()), remarks))
                .toList();
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

    private static Mark mark(
            StudentFigures student, @Nullable SessionFigures session, Map<LocalDateTime, Presence> remarks) {
        if (session == null || !session.finished()) {
            return Mark.OPEN;
        }
        Presence remark = remarks.get(session.start());
        if (remark != null) {
            return MARKS.getOrDefault(remark, Mark.UNKNOWN);
        }
        return session.unmarked() > 0 && student.counted() == 0 ? Mark.UNKNOWN : Mark.PRESENT;
    }
}
