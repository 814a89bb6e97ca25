package vn.napa.quanlop.classes.web;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Rosters;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.time.BusinessClock;

/** Makes lines of classes: counts and names beside the facts. */
@Component
class ClassLines {

    private final Classes classes;
    private final Sessions sessions;
    private final Rosters rosters;
    private final BusinessClock clock;

    ClassLines(Classes classes, Sessions sessions, Rosters rosters, BusinessClock clock) {
        this.classes = classes;
        this.sessions = sessions;
        this.rosters = rosters;
        this.clock = clock;
    }

    ClassLine of(TrainingClass training) {
        LocalDateTime now = clock.now();
        List<Session> all = sessions.of(training.id()).stream()
                .filter(session -> session.state() != Session.State.CANCELLED)
                .toList();
        return new ClassLine(
                training.id(),
                training.code(),
                training.name(),
                training.cohort(),
                training.unitName(),
                training.state(now.toLocalDate()),
                training.late(),
                training.complete(),
                training.startDate(),
                training.endDate(),
                training.place(),
                training.decisionNumber(),
                training.decisionDate(),
                rosters.studentsOf(training.id()).size(),
                all.size(),
                (int) all.stream()
                        .filter(session -> session.endsAt().isBefore(now))
                        .count(),
                classes.officerOf(training.id()).map(Person::fullName).orElse(null));
    }
}
