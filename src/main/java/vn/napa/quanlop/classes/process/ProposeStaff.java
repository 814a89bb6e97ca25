package vn.napa.quanlop.classes.process;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.people.People;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;

/** Proposes who should look after a class: whoever has the fewest sessions still to come (Điều 4.2). */
@Component
public class ProposeStaff {

    private final JdbcClient jdbc;
    private final People people;

    ProposeStaff(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** An officer with the load so far. */
    public record Candidate(Person person, int classes, int sessions, boolean proposed) {}

    /** All IT staff, the proposed one first. */
    public List<Candidate> candidates() {
        List<Candidate> byLoad = people.withRole(Role.IT_STAFF).stream()
                .map(person -> new Candidate(
                        person, count("COUNT(DISTINCT c.id)", person), count("COUNT(s.id)", person), false))
                .sorted(Comparator.comparingInt(Candidate::sessions)
                        .thenComparingInt(Candidate::classes)
                        .thenComparingLong(candidate -> candidate.person().id()))
                .toList();
        return byLoad.stream()
                .map(one -> new Candidate(one.person(), one.classes(), one.sessions(), one == byLoad.get(0)))
                .toList();
    }

    private int count(String what, Person person) {
        return jdbc.sql(
                        "SELECT " + what
                                + " FROM class_staff f JOIN training_class c ON c.id = f.class_id AND c.closed_at IS NULL"
                                + " LEFT JOIN class_session s ON s.class_id = c.id AND s.state = 'PLANNED' WHERE f.person_id = ?")
                .param(person.id())
                .query(Integer.class)
                .single();
    }
}
