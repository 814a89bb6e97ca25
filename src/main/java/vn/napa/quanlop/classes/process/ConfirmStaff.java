package vn.napa.quanlop.classes.process;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.napa.quanlop.people.People;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.tasks.InvalidInput;
import vn.napa.quanlop.tasks.TaskKind;
import vn.napa.quanlop.tasks.Tasks;
import vn.napa.quanlop.tasks.WorkItem;
import vn.napa.quanlop.time.BusinessClock;

/**
 * The head of IT confirms the proposed staff, or chooses others: {@code lead} is the responsible officer's username, each
 * {@code with.USERNAME} names a colleague; without a lead the proposal stands.
 */
@Component
class ConfirmStaff implements TaskKind {

    private static final String WITH = "with.";

    private final JdbcClient jdbc;
    private final People people;
    private final ProposeStaff propose;
    private final Tasks tasks;
    private final BusinessClock clock;

    ConfirmStaff(JdbcClient jdbc, People people, ProposeStaff propose, Tasks tasks, BusinessClock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.propose = propose;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "confirm-staff";
    }

    @Override
    public String page(WorkItem task) {
        return "/lop/" + task.classId().orElseThrow() + "/phan-cong?viec=" + task.id();
    }

    @Override
    @Transactional
    public void complete(WorkItem task, Map<String, String> input, Person by) {
        long classId = task.classId().orElseThrow();
        String username = input.getOrDefault("lead", "").strip();
        Person officer = username.isEmpty() ? proposed() : staff(username);
        jdbc.sql("DELETE FROM class_staff WHERE class_id = ?").param(classId).update();
        add(classId, officer, true);
        input.keySet().stream()
                .filter(name -> name.startsWith(WITH))
                .map(name -> name.substring(WITH.length()))
                .filter(colleague -> !colleague.equals(officer.username()))
                .forEach(colleague -> add(classId, staff(colleague), false));
        jdbc.sql("UPDATE training_class SET staffed_at = ? WHERE id = ?")
                .params(clock.now(), classId)
                .update();
        tasks.complete(task, by, Map.of("officer", officer.username()));
    }

    private Person proposed() {
        return propose.candidates().stream()
                .findFirst()
                .map(ProposeStaff.Candidate::person)
                .orElseThrow(() ->
                        new InvalidInput("Chưa có cán bộ CNTT nào để phân công; đề nghị quản trị thêm người dùng."));
    }

    private Person staff(String username) {
        return people.find(username)
                .filter(person -> person.isAny(Role.IT_STAFF, Role.IT_HEAD))
                .orElseThrow(() -> new InvalidInput("Không có cán bộ CNTT “" + username + "”; đề nghị chọn lại."));
    }

    private void add(long classId, Person person, boolean lead) {
        jdbc.sql("INSERT INTO class_staff (class_id, person_id, lead) VALUES (?, ?, ?)")
                .params(classId, person.id(), lead)
                .update();
    }
}
