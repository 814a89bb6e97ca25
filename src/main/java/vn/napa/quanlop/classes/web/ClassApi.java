package vn.napa.quanlop.classes.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.napa.quanlop.api.Page;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Contact;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.classes.Rosters;
import vn.napa.quanlop.classes.Seat;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.classes.Student;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.time.BusinessClock;

/** Classes, as a list with counts and each with its students, seats and sessions. */
@RestController
class ClassApi {

    private final Classes classes;
    private final Sessions sessions;
    private final Rosters rosters;
    private final CurrentPerson current;
    private final BusinessClock clock;

    ClassApi(Classes classes, Sessions sessions, Rosters rosters, CurrentPerson current, BusinessClock clock) {
        this.classes = classes;
        this.sessions = sessions;
        this.rosters = rosters;
        this.current = current;
        this.clock = clock;
    }

    /** The last two are counts. */
    record ApiClass(
            long id,
            @Nullable String code,
            String name,
            String unit,
            TrainingClass.State state,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            int students,
            int sessions) {}

    /** Students are left out for those whose work does not need them. */
    record ClassDetail(
            long id,
            @Nullable String code,
            String name,
            @Nullable String cohort,
            String unit,
            TrainingClass.State state,
            boolean late,
            boolean complete,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String place,
            @Nullable String decisionNumber,
            @Nullable LocalDate decisionDate,
            List<Dossier.Test> tests,
            List<Student> students,
            List<Seat> seats,
            List<Session> sessions,
            List<String> staff,
            List<Contact> contacts,
            List<Dossier.Problem> problems,
            List<Dossier.Doubt> review) {}

    @GetMapping("/api/classes")
    ResponseEntity<List<ApiClass>> list(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        current.get();
        return Page.of(page, size).cut(classes.all(), this::line);
    }

    @GetMapping("/api/classes/{id}")
    ClassDetail one(@PathVariable long id) {
        Person me = current.get();
        TrainingClass training = classes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean names = me.isAny(Role.IT_STAFF, Role.IT_HEAD, Role.OFFICE_LEADER, Role.DIRECTOR, Role.ADMIN);
        return new ClassDetail(
                training.id(),
                training.code(),
                training.name(),
                training.cohort(),
                training.unitName(),
                training.state(clock.today()),
                training.late(),
                training.complete(),
                training.startDate(),
                training.endDate(),
                training.place(),
                training.decisionNumber(),
                training.decisionDate(),
                classes.testsOf(id),
                names ? rosters.studentsOf(id) : List.of(),
                names ? rosters.seatsOf(id) : List.of(),
                standing(id),
                classes.staffOf(id).stream().map(Person::username).toList(),
                classes.contactsOf(id),
                names ? classes.dossierOf(id).map(Dossier::problems).orElse(List.of()) : List.of(),
                names ? classes.dossierOf(id).map(Dossier::review).orElse(List.of()) : List.of());
    }

    private ApiClass line(TrainingClass training) {
        return new ApiClass(
                training.id(),
                training.code(),
                training.name(),
                training.unitName(),
                training.state(clock.today()),
                training.startDate(),
                training.endDate(),
                rosters.studentsOf(training.id()).size(),
                standing(training.id()).size());
    }

    private List<Session> standing(long classId) {
        return sessions.of(classId).stream()
                .filter(session -> session.state() != Session.State.CANCELLED)
                .toList();
    }
}
