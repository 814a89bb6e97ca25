package vn.napa.quanlop.attendance.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.napa.quanlop.attendance.Attendances;
import vn.napa.quanlop.capture.Capture;
import vn.napa.quanlop.capture.Captures;
import vn.napa.quanlop.capture.CapturesAtRisk;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.time.BusinessClock;

/** All sessions of a day at a glance: what was captured, what is at risk, what is marked. */
@Controller
class TodayPages {

    private final Sessions sessions;
    private final Classes classes;
    private final Attendances attendances;
    private final Captures captures;
    private final CapturesAtRisk atRisk;
    private final CurrentPerson current;
    private final BusinessClock clock;

    TodayPages(
            Sessions sessions,
            Classes classes,
            Attendances attendances,
            Captures captures,
            CapturesAtRisk atRisk,
            CurrentPerson current,
            BusinessClock clock) {
        this.sessions = sessions;
        this.classes = classes;
        this.attendances = attendances;
        this.captures = captures;
        this.atRisk = atRisk;
        this.current = current;
        this.clock = clock;
    }

    /**
     * A session of the day.
     *
     * @param outcomes captures that came to an end, in order
     */
    public record Line(
            SessionLine line,
            TrainingClass training,
            @Nullable String officer,
            List<Capture> outcomes,
            boolean atRisk) {}

    @GetMapping("/hom-nay")
    String day(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate ngay,
            Model model) {
        current.require(Role.IT_STAFF, Role.IT_HEAD, Role.OFFICE_LEADER, Role.ADMIN);
        LocalDate day = ngay == null ? clock.today() : ngay;
        model.addAttribute("day", day);
        model.addAttribute("today", day.equals(clock.today()));
        model.addAttribute("lines", lines(sessions.on(day)));
        model.addAttribute("next", sessions.firstDayFrom(day.plusDays(1)).orElse(null));
        return "attendance/today";
    }

    private List<Line> lines(List<Session> day) {
        LocalDateTime now = clock.now();
        Map<Long, List<Capture>> taken = captures
                .of(day.stream().map(Session::id).toList())
                .stream()
                .filter(capture -> capture.outcome() != null)
                .collect(Collectors.groupingBy(Capture::sessionId));
        Set<Long> risky =
                atRisk.atRisk(clock.instant()).stream().map(Session::id).collect(Collectors.toSet());
        return day.stream()
                .map(session ->
                        line(session, taken.getOrDefault(session.id(), List.of()), risky.contains(session.id()), now))
                .toList();
    }

    private Line line(Session session, List<Capture> taken, boolean risky, LocalDateTime now) {
        return new Line(
                SessionLine.of(
                        session,
                        attendances.find(session.id()),
                        Optional.empty(),
                        Captures.counted(taken).size(),
                        Captures.required(session),
                        now),
                classes.find(session.classId()).orElseThrow(),
                classes.officerOf(session.classId()).map(Person::fullName).orElse(null),
                taken,
                risky);
    }
}
