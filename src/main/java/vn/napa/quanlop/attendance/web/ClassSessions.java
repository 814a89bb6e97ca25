package vn.napa.quanlop.attendance.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.napa.quanlop.attendance.Attendance;
import vn.napa.quanlop.attendance.AttendanceFigures;
import vn.napa.quanlop.attendance.Attendances;
import vn.napa.quanlop.attendance.Figures;
import vn.napa.quanlop.attendance.SessionFigures;
import vn.napa.quanlop.capture.Capture;
import vn.napa.quanlop.capture.Captures;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.time.BusinessClock;

/** The sessions of a class with their attendance, and each student's figures so far. */
@Controller
class ClassSessions {

    private final Sessions sessions;
    private final Attendances attendances;
    private final AttendanceFigures figures;
    private final Captures captures;
    private final CurrentPerson current;
    private final BusinessClock clock;

    ClassSessions(
            Sessions sessions,
            Attendances attendances,
            AttendanceFigures figures,
            Captures captures,
            CurrentPerson current,
            BusinessClock clock) {
        this.sessions = sessions;
        this.attendances = attendances;
        this.figures = figures;
        this.captures = captures;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/lop/{classId}/buoi-hoc")
    String ofClass(@PathVariable long classId, Model model) {
        boolean names = current.get().isAny(Role.IT_STAFF, Role.IT_HEAD, Role.OFFICE_LEADER, Role.DIRECTOR, Role.ADMIN);
        LocalDateTime now = clock.now();
        Figures soFar = figures.of(classId, now);
        Map<Long, SessionFigures> counted =
                soFar.sessions().stream().collect(Collectors.toMap(SessionFigures::sessionId, Function.identity()));
        Map<Long, Attendance> known = attendances.ofClass(classId);
        List<Session> all = sessions.of(classId);
        Map<Long, List<Capture>> taken = captures
                .of(all.stream().map(Session::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Capture::sessionId));
        List<SessionLine> lines = all.stream()
                .map(session -> SessionLine.of(
                        session,
                        Optional.ofNullable(known.get(session.id())),
                        Optional.ofNullable(counted.get(session.id())),
                        Captures.counted(taken.getOrDefault(session.id(), List.of()))
                                .size(),
                        Captures.required(session),
                        now))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("figures", soFar);
        model.addAttribute("names", names);
        return "attendance/sessions";
    }
}
