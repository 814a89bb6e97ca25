package vn.napa.quanlop.classes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.napa.quanlop.people.People;
import vn.napa.quanlop.people.Person;

/** All training classes. */
@Repository
public class Classes {

    private static final String SELECT =
            "SELECT c.*, u.name AS unit_name FROM training_class c JOIN training_unit u ON u.id = c.unit_id ";

    private final JdbcClient jdbc;
    private final People people;

    Classes(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    public Optional<TrainingClass> find(long id) {
        return jdbc.sql(SELECT + "WHERE c.id = ?")
                .param(id)
                .query(TrainingClass.class)
                .optional();
    }

    /** Newest course first. */
    public List<TrainingClass> all() {
        return jdbc.sql(SELECT + "ORDER BY c.start_date IS NULL, c.start_date DESC, c.id DESC")
                .query(TrainingClass.class)
                .list();
    }

    public List<TrainingClass> open() {
        return jdbc.sql(SELECT + "WHERE c.closed_at IS NULL ORDER BY c.id")
                .query(TrainingClass.class)
                .list();
    }

    /** What the class's mails say, joined; empty before the first was applied. */
    public Optional<Dossier> dossierOf(long classId) {
        return jdbc.sql("SELECT dossier FROM training_class WHERE id = ? AND dossier IS NOT NULL")
                .param(classId)
                .query(String.class)
                .optional()
                .map(json -> JsonMapper.shared().readValue(json, Dossier.class));
    }

    /** Ids of the messages that made the class, oldest first. */
    public List<Long> messagesOf(long classId) {
        return jdbc.sql("SELECT message_id FROM class_message WHERE class_id = ? ORDER BY message_id")
                .param(classId)
                .query(Long.class)
                .list();
    }

    /** The class that the message went to; the first where it went to several. */
    public Optional<Long> classOf(long messageId) {
        return jdbc.sql("SELECT MIN(class_id) FROM class_message WHERE message_id = ?")
                .param(messageId)
                .query(Long.class)
                .optional();
    }

    /** Mid-course and final tests, by date. */
    public List<Dossier.Test> testsOf(long classId) {
        return jdbc.sql("SELECT kind, date FROM class_test WHERE class_id = ? ORDER BY date")
                .param(classId)
                .query((row, number) -> new Dossier.Test(
                        Dossier.TestKind.valueOf(row.getString("kind")), row.getObject("date", LocalDate.class)))
                .list();
    }

    /** The class's officers, the responsible one (Điều 6) first; empty until the head of IT has confirmed. */
    public List<Person> staffOf(long classId) {
        return jdbc
                .sql("SELECT s.person_id FROM class_staff s JOIN person p ON p.id = s.person_id AND p.active"
                        + " WHERE s.class_id = ? ORDER BY s.lead DESC, s.person_id")
                .param(classId)
                .query(Long.class)
                .list()
                .stream()
                .flatMap(id -> people.find(id).stream())
                .toList();
    }

    /** The responsible officer. */
    public Optional<Person> officerOf(long classId) {
        return staffOf(classId).stream().findFirst();
    }

    /** Class managers and coordinating units with an address; who sent the papers stands in where nobody was named. */
    public List<Contact> contactsOf(long classId) {
        return jdbc.sql("SELECT id, kind, name, email, source FROM class_contact WHERE class_id = ? ORDER BY kind, id")
                .param(classId)
                .query(Contact.class)
                .list();
    }
}
