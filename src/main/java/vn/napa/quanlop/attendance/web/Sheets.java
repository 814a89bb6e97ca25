package vn.napa.quanlop.attendance.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.napa.quanlop.attendance.Attendance;
import vn.napa.quanlop.attendance.Attendances;
import vn.napa.quanlop.attendance.CountedCaptures;
import vn.napa.quanlop.attendance.Mark;
import vn.napa.quanlop.attendance.MarkAttendance;
import vn.napa.quanlop.attendance.Marks;
import vn.napa.quanlop.attendance.Presence;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Rosters;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.classes.Student;
import vn.napa.quanlop.people.People;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.tasks.Tasks;
import vn.napa.quanlop.tasks.WorkItem;

/** Puts the marking screen together for the person who looks at it. */
@Component
class Sheets {

    private final Sessions sessions;
    private final Classes classes;
    private final Rosters rosters;
    private final Attendances attendances;
    private final Marks marks;
    private final CountedCaptures captures;
    private final Tasks tasks;
    private final People people;

    Sheets(
            Sessions sessions,
            Classes classes,
            Rosters rosters,
            Attendances attendances,
            Marks marks,
            CountedCaptures captures,
            Tasks tasks,
            People people) {
        this.sessions = sessions;
        this.classes = classes;
        this.rosters = rosters;
        this.attendances = attendances;
        this.marks = marks;
        this.captures = captures;
        this.tasks = tasks;
        this.people = people;
    }

    SheetView of(long sessionId, Person reader) {
        Session session = sessions.find(sessionId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<Long, SheetView.Cell> students = students(session);
        SeatingRows chart = new SeatingRows(rosters.seatsOf(session.classId()), students);
        Optional<Attendance> attendance = attendances.find(sessionId);
        boolean marks = reader.isAny(Role.IT_STAFF, Role.IT_HEAD);
        boolean finished = attendance.filter(Attendance::finished).isPresent();
        boolean seesPictures = reader.isAny(Role.IT_STAFF, Role.IT_HEAD, Role.OFFICE_LEADER, Role.DIRECTOR);
        List<CountedCaptures.Counted> counted = captures.of(session);
        Optional<WorkItem> task = tasks.find(MarkAttendance.TASK, "sessionId", sessionId);
        return new SheetView(
                session,
                classes.find(session.classId()).orElseThrow(),
                chart.rows(),
                chart.others(),
                seesPictures ? counted : List.of(),
                seesPictures,
                captures.tooFew(session)
                        && attendance.map(Attendance::rescueReason).isEmpty(),
                marks && session.isPlanned() && attendance.isPresent() && !finished,
                marks && finished,
                task.filter(item -> tasks.mayAct(item, reader))
                        .map(WorkItem::id)
                        .orElse(null),
                task.map(WorkItem::assignee)
                        .flatMap(people::find)
                        .map(Person::fullName)
                        .orElse(null),
                attendance.map(Attendance::finishedAt).orElse(null),
                attendance.map(Attendance::finishedBy).orElse(null),
                attendance.map(Attendance::remark).orElse(null),
                counts(students),
                corrections(session));
    }

    SheetView.Counts countsOf(long sessionId) {
        return sessions.find(sessionId)
                .map(session -> counts(students(session)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Map<Long, SheetView.Cell> students(Session session) {
        Map<Long, Mark> marked =
                marks.ofSession(session.id()).stream().collect(Collectors.toMap(Mark::studentId, Function.identity()));
        Map<Long, SheetView.Cell> cells = new LinkedHashMap<>();
        for (Student student : rosters.studentsOf(session.classId())) {
            Mark mark = marked.get(student.id());
            cells.put(
                    student.id(),
                    new SheetView.Cell(
                            student.id(),
                            student.number(),
                            student.fullName(),
                            student.organisation(),
                            mark == null ? null : mark.presence(),
                            mark == null ? null : mark.note()));
        }
        return cells;
    }

    private List<SheetView.Correction> corrections(Session session) {
        Map<Long, String> names = rosters.everyStudentOf(session.classId()).stream()
                .collect(Collectors.toMap(Student::id, Student::fullName));
        return marks.correctionsOf(session.id()).stream()
                .map(change -> new SheetView.Correction(
                        names.getOrDefault(change.studentId(), ""),
                        change.was(),
                        change.became(),
                        change.reason(),
                        change.by(),
                        change.at()))
                .toList();
    }

    private static SheetView.Counts counts(Map<Long, SheetView.Cell> students) {
        return new SheetView.Counts(
                count(students, Presence.PRESENT),
                count(students, Presence.WRONG_SEAT),
                count(students, Presence.ABSENT),
                count(students, Presence.EXCUSED),
                (int) students.values().stream()
                        .filter(cell -> cell.presence() == null)
                        .count());
    }

    private static int count(Map<Long, SheetView.Cell> students, Presence presence) {
        return (int) students.values().stream()
                .filter(cell -> cell.presence() == presence)
                .count();
    }
}
