package vn.napa.quanlop.classes.versions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.classes.Rosters;
import vn.napa.quanlop.classes.Student;

/** Makes students and seats follow the newest roster and chart; who left the roster stays on record as withdrawn. */
@Component
class FollowRoster {

    private final JdbcClient jdbc;
    private final Rosters rosters;

    FollowRoster(JdbcClient jdbc, Rosters rosters) {
        this.jdbc = jdbc;
        this.rosters = rosters;
    }

    void follow(long classId, List<Dossier.Entry> entries, List<Dossier.Chair> chairs) {
        Map<Integer, Long> byNumber = students(classId, entries);
        jdbc.sql("DELETE FROM seat WHERE class_id = ?").param(classId).update();
        for (Dossier.Chair chair : chairs) {
            jdbc.sql("INSERT IGNORE INTO seat (class_id, row_no, col_no, student_id, name) VALUES (?, ?, ?, ?, ?)")
                    .params(Arrays.asList(
                            classId,
                            chair.row(),
                            chair.col(),
                            chair.studentNo() == null ? null : byNumber.get(chair.studentNo()),
                            chair.name()))
                    .update();
        }
    }

    private Map<Integer, Long> students(long classId, List<Dossier.Entry> entries) {
        List<Student> known = new ArrayList<>(rosters.everyStudentOf(classId));
        Map<Integer, Long> ids = new HashMap<>();
        for (Dossier.Entry entry : entries) {
            Optional<Student> same = same(known, entry);
            same.ifPresent(known::remove);
            ids.put(entry.no(), same.map(student -> update(student, entry)).orElseGet(() -> insert(classId, entry)));
        }
        for (Student gone : known) {
            jdbc.sql("UPDATE student SET withdrawn = TRUE WHERE id = ?")
                    .param(gone.id())
                    .update();
        }
        return ids;
    }

    /** The same name with the same birth; else the same name alone when only one has it. */
    private static Optional<Student> same(List<Student> known, Dossier.Entry entry) {
        List<Student> named = known.stream()
                .filter(student -> student.fullName().equals(entry.fullName()))
                .toList();
        return named.stream()
                .filter(student -> Objects.equals(student.birth(), entry.birth()))
                .findFirst()
                .or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty());
    }

    private long insert(long classId, Dossier.Entry entry) {
        jdbc.sql(
                        "INSERT INTO student (number, full_name, birth, gender, position, organisation, phone, email, class_id)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(values(entry, classId))
                .update();
        return jdbc.sql("SELECT LAST_INSERT_ID()").query(Long.class).single();
    }

    private long update(Student student, Dossier.Entry entry) {
        jdbc.sql(
                        "UPDATE student SET number = ?, full_name = ?, birth = ?, gender = ?, position = ?, organisation = ?, phone = ?,"
                                + " email = ?, withdrawn = FALSE WHERE id = ?")
                .params(values(entry, student.id()))
                .update();
        return student.id();
    }

    private static List<Object> values(Dossier.Entry entry, long last) {
        return Arrays.asList(
                entry.no(),
                entry.fullName(),
                entry.birth(),
                entry.gender() == null ? null : entry.gender().name(),
                entry.position(),
                entry.organisation(),
                entry.phone(),
                entry.email(),
                last);
    }
}
