package vn.napa.quanlop.attendance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.napa.quanlop.attendance.AttendanceFigures;
import vn.napa.quanlop.attendance.Attendances;
import vn.napa.quanlop.attendance.Figures;
import vn.napa.quanlop.attendance.Mark;
import vn.napa.quanlop.attendance.MarkAttendance;
import vn.napa.quanlop.attendance.Marks;
import vn.napa.quanlop.attendance.Presence;
import vn.napa.quanlop.classes.Rosters;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.classes.Student;
import vn.napa.quanlop.people.People;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.support.ServerTest;
import vn.napa.quanlop.tasks.InvalidInput;
import vn.napa.quanlop.tasks.TaskGone;
import vn.napa.quanlop.tasks.Tasks;
import vn.napa.quanlop.tasks.WorkItem;
import vn.napa.quanlop.time.BusinessClock;

/** One session on the real engine and database, from its beginning to its closed attendance. */
class SessionFlowTests extends ServerTest {

    private static final AtomicInteger CLASSES = new AtomicInteger();

    @Autowired
    OpenSessions open;

    @Autowired
    SessionProcesses processes;

    @Autowired
    RescueCaptureTask rescue;

    @Autowired
    MarkAttendanceTask markTask;

    @Autowired
    MarkAttendance attendance;

    @Autowired
    Attendances attendances;

    @Autowired
    AttendanceFigures figures;

    @Autowired
    Marks marks;

    @Autowired
    Sessions sessions;

    @Autowired
    Rosters rosters;

    @Autowired
    Tasks tasks;

    @Autowired
    People people;

    @Autowired
    RuntimeService engine;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    private Person officer;
    private LocalDate day;
    private long classId;
    private long sessionId;

    @BeforeEach
    void aClassWithASessionToMorrow() {
        officer = people.register(
                "sf-it", "Lê Văn Minh", "Cán bộ", "sf-it@napa.vn", Set.of(Role.IT_STAFF), "mat-khau-thu");
        day = clock.today().plusDays(1);
        String code = "SF-" + CLASSES.incrementAndGet();
        jdbc.sql(
                        "INSERT INTO training_class (unit_id, code, name, start_date, end_date, complete, opened_at)"
                                + " VALUES ((SELECT id FROM training_unit WHERE code = 'BQLBD'), ?, 'Bồi dưỡng ngạch chuyên viên', ?, ?, TRUE, ?)")
                .params(code, day, day.plusDays(5), clock.now())
                .update();
        classId = jdbc.sql("SELECT id FROM training_class WHERE code = ?")
                .param(code)
                .query(Long.class)
                .single();
        jdbc.sql("INSERT INTO class_staff (class_id, person_id, lead) VALUES (?, ?, TRUE)")
                .params(classId, officer.id())
                .update();
        jdbc.sql(
                        "INSERT INTO student (class_id, number, full_name) VALUES (?, 1, 'Trần Thị Bình'), (?, 2, 'Lê Hữu Vắng')")
                .params(classId, classId)
                .update();
        jdbc.sql(
                        "INSERT INTO class_session (class_id, date, part, kind, room, start_time, end_time, times_stated, periods, state)"
                                + " VALUES (?, ?, 'MORNING', 'LECTURE', '301', '07:30', '11:00', TRUE, 4, 'PLANNED')")
                .params(classId, day)
                .update();
        sessionId = sessions.of(classId).get(0).id();
    }

    @Test
    void aSessionIsOpenedOnceAndAsksItsOfficerForTheMarksWhenItEnds() {
        assertThat(open.runDue(at(7, 0))).noneMatch(this::isOurs);
        assertThat(open.runDue(at(7, 30))).filteredOn(this::isOurs).hasSize(1);
        assertThat(open.runDue(at(8, 0))).noneMatch(this::isOurs);
        assertThat(task("mark-attendance")).isEmpty();

        assertThat(open.runDue(at(11, 0)))
                .filteredOn(this::isOurs)
                .hasSize(1)
                .first()
                .asString()
                .contains("đã mở việc điểm danh");
        assertThat(open.runDue(at(12, 0))).noneMatch(this::isOurs);

        WorkItem task = task("mark-attendance").get(0);
        assertThat(task.assignee()).isEqualTo("sf-it");
        assertThat(task.name())
                .isEqualTo("Điểm danh – buổi "
                        + sessions.find(sessionId).orElseThrow().inWords());
    }

    @Test
    void theAttendanceIsClosedOnlyWhenEverybodyIsMarkedAndItsBasisIsKnown() {
        over();
        WorkItem task = task("mark-attendance").get(0);
        assertThatThrownBy(() -> markTask.complete(task, Map.of("remark", "Điểm danh giấy"), officer))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Còn 2 học viên");
        assertThatThrownBy(() -> markTask.complete(task, Map.of("rest", "PRESENT"), officer))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("căn cứ điểm danh");

        markTask.complete(task, Map.of(mark(2), "ABSENT", "rest", "PRESENT", "remark", "Điểm danh giấy"), officer);

        assertThat(task("mark-attendance")).isEmpty();
        assertThat(attendances.find(sessionId).orElseThrow().finishedBy()).isEqualTo("Lê Văn Minh");
        Figures counted = figures.of(classId, day.plusDays(1).atStartOfDay());
        assertThat(counted.closed()).isEqualTo(1);
        assertThat(counted.students().get(1).absent()).isEqualTo(1);
        assertThat(counted.share()).isEqualTo(0.5);
        assertThatThrownBy(() -> attendance.save(
                        sessionId, List.of(new Mark(sessionId, student(1), Presence.ABSENT, null)), officer))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Lê Văn Minh kết thúc");
        assertThatThrownBy(() -> markTask.complete(task, Map.of(), officer))
                .isInstanceOfAny(InvalidInput.class, TaskGone.class);
    }

    @Test
    void aRefusedSaveLeavesNothingBehind() {
        over();
        List<Mark> mixed = List.of(
                new Mark(sessionId, student(1), Presence.ABSENT, null),
                new Mark(sessionId, 999_999_999, Presence.ABSENT, null));

        assertThatThrownBy(() -> attendance.save(sessionId, mixed, officer)).isInstanceOf(InvalidInput.class);

        assertThat(marks.ofSession(sessionId)).isEmpty();
    }

    @Test
    void aLeaveSlipThatComesLaterIsKeptOnRecord() {
        over();
        markTask.complete(
                task("mark-attendance").get(0),
                Map.of(mark(2), "ABSENT", "rest", "PRESENT", "remark", "Giấy"),
                officer);

        attendance.correct(sessionId, student(2), Presence.EXCUSED, "Giấy xin phép ngày hôm đó", officer);

        assertThat(marks.correctionsOf(sessionId)).singleElement().satisfies(correction -> {
            assertThat(correction.was()).isEqualTo(Presence.ABSENT);
            assertThat(correction.became()).isEqualTo(Presence.EXCUSED);
            assertThat(correction.by()).isEqualTo("Lê Văn Minh");
        });
        assertThat(figures.of(classId, day.plusDays(1).atStartOfDay()).excused())
                .isEqualTo(1);
    }

    @Test
    void aSessionThatLeavesTheScheduleTakesItsTaskAlong() {
        over();
        jdbc.sql("UPDATE class_session SET state = 'CANCELLED' WHERE id = ?")
                .param(sessionId)
                .update();

        open.runDue(at(12, 0));

        assertThat(task("mark-attendance")).isEmpty();
        assertThat(attendances.find(sessionId)).isEmpty();
    }

    @Test
    void anOfficerIsCalledOnceAndTheReasonStandsInForThePictures() {
        open.runDue(at(7, 30));
        processes.atRisk(sessions.find(sessionId).orElseThrow());
        WorkItem task = task("rescue-capture").get(0);
        assertThatThrownBy(() -> rescue.complete(task, Map.of(), officer)).isInstanceOf(InvalidInput.class);
        rescue.complete(task, Map.of("reason", "Camera mất điện; đã điểm danh giấy."), officer);
        assertThat(task("rescue-capture")).isEmpty();
        assertThat(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey("session-" + sessionId)
                        .count())
                .isEqualTo(1);

        open.runDue(at(11, 0));
        markTask.complete(task("mark-attendance").get(0), Map.of("rest", "PRESENT"), officer);

        assertThat(attendances.find(sessionId).orElseThrow().remark()).startsWith("Camera mất điện");
        assertThat(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey("session-" + sessionId)
                        .count())
                .isZero();
    }

    private void over() {
        open.runDue(at(7, 30));
        open.runDue(at(11, 0));
    }

    private Instant at(int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(BusinessClock.ZONE).toInstant();
    }

    private boolean isOurs(String line) {
        return line.contains("lớp SF-" + CLASSES.get() + " ");
    }

    private List<WorkItem> task(String kind) {
        return tasks.find(kind, "sessionId", sessionId).stream().toList();
    }

    private String mark(int number) {
        return "mark." + student(number);
    }

    private long student(int number) {
        return rosters.studentsOf(classId).stream()
                .filter(student -> student.number() == number)
                .map(Student::id)
                .findFirst()
                .orElseThrow();
    }
}
