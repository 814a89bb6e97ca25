package vn.napa.quanlop.reports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.request.RequestContextHolder;
import vn.napa.quanlop.dispatch.Deliveries;
import vn.napa.quanlop.dispatch.DirectorNotes;
import vn.napa.quanlop.dispatch.SendReport;
import vn.napa.quanlop.files.Originals;
import vn.napa.quanlop.people.People;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.people.TrainingUnits;
import vn.napa.quanlop.support.ServerTest;
import vn.napa.quanlop.tasks.TaskKind;
import vn.napa.quanlop.tasks.Tasks;
import vn.napa.quanlop.tasks.WorkItem;
import vn.napa.quanlop.time.BusinessClock;
import vn.napa.quanlop.time.DueWork;

/** The whole server in the demo's embedded parts, and classes with everything a report needs. */
abstract class ReportStage extends ServerTest {

    private static final AtomicInteger CLASSES = new AtomicInteger((int) (System.nanoTime() % 1_000_000));
    static final String PASSWORD = "mat-khau-thu";

    @Autowired
    Reports reports;

    @Autowired
    OpenDueReports opener;

    @Autowired
    Register register;

    @Autowired
    Returns returns;

    @Autowired
    DraftReport drafts;

    @Autowired
    Deliveries deliveries;

    @Autowired
    SendReport send;

    @Autowired
    DirectorNotes notes;

    @Autowired
    Originals originals;

    @Autowired
    People people;

    @Autowired
    TrainingUnits units;

    @Autowired
    Tasks tasks;

    @Autowired
    List<TaskKind> kinds;

    @Autowired
    List<DueWork> dueList;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    Person officer;
    Person leader;
    Person deputy;
    Person director;

    @BeforeEach
    void people() {
        RequestContextHolder.resetRequestAttributes();
        officer = person("flow-it", "Lê Văn Minh", "Cán bộ Phòng Công nghệ thông tin", Role.IT_STAFF);
        leader = person("flow-leader", "Nguyễn Thị Lan", "Chánh Văn phòng", Role.OFFICE_LEADER);
        deputy = person("flow-deputy", "Đỗ Mạnh Cường", "Phó Chánh Văn phòng", Role.OFFICE_LEADER);
        director = person("flow-director", "Hoàng Đức Thắng", "Giám đốc Học viện", Role.DIRECTOR);
        units.registerAddress(units.withCode("BQLBD").orElseThrow(), "bqlbd@napa.vn");
    }

    void openAll() {
        opener.runDue(Instant.now(clock).plus(Duration.ofDays(30)));
    }

    long midterm(long classId) {
        return reports.find(classId, ReportKind.MIDTERM, 1).orElseThrow().id();
    }

    Report report(long id) {
        return reports.find(id).orElseThrow();
    }

    WorkItem task(String kind, long reportId) {
        return tasks.find(kind, "reportId", reportId).orElseThrow();
    }

    TaskKind kind(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst().orElseThrow();
    }

    void complete(String kind, long reportId, Person by, Map<String, String> input) {
        kind(kind).complete(task(kind, reportId), input, by);
    }

    static Map<String, String> sign() {
        return Map.of("decision", "sign", "password", PASSWORD);
    }

    Person person(String username, String name, String title, Role role) {
        return people.register(username, name, title, username + "@napa.vn", Set.of(role), PASSWORD);
    }

    long letters(long reportId) {
        return jdbc.sql("SELECT COUNT(*) FROM outgoing_mail WHERE mail_key LIKE ?")
                .param("report/" + reportId + "/%")
                .query(Long.class)
                .single();
    }

    long evidenceLeaves(String sha) {
        return jdbc.sql("SELECT COUNT(*) FROM evidence_leaf WHERE kind = 'REPORT' AND body LIKE ?")
                .param("%" + sha + "%")
                .query(Long.class)
                .single();
    }

    String text(String sha) throws IOException {
        try (InputStream in = originals.open(sha);
                PDDocument pdf = Loader.loadPDF(in.readAllBytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    /** Ten past sessions, a mid-course test in between, two students of whom one was away half of the time. */
    long course() {
        int n = CLASSES.incrementAndGet();
        LocalDate today = clock.today();
        jdbc.sql(
                        "INSERT INTO training_class (unit_id, code, name, cohort, start_date, end_date, complete, opened_at)"
                                + " VALUES ((SELECT id FROM training_unit WHERE code = 'BQLBD'), ?, 'Bồi dưỡng ngạch chuyên viên', 'Khóa 9', ?, ?, TRUE, ?)")
                .params(
                        "LỚP-" + n,
                        today.minusDays(12),
                        today.plusDays(6),
                        clock.now().minusDays(20))
                .update();
        long id = jdbc.sql("SELECT id FROM training_class WHERE code = ?")
                .param("LỚP-" + n)
                .query(Long.class)
                .single();
        jdbc.sql("INSERT INTO class_staff (class_id, person_id, lead) VALUES (?, ?, TRUE)")
                .params(id, officer.id())
                .update();
        jdbc.sql("INSERT INTO class_test (class_id, kind, date) VALUES (?, 'MIDTERM', ?), (?, 'FINAL', ?)")
                .params(id, today.minusDays(2), id, today.plusDays(6))
                .update();
        jdbc.sql("INSERT INTO class_contact (class_id, kind, name, email, source) VALUES"
                        + " (?, 'CLASS_MANAGER', 'Trần Thị Bình', 'Binh@napa.vn', 'DOCUMENT'),"
                        + " (?, 'CLASS_MANAGER', NULL, 'bqlbd@napa.vn', 'SENDER'),"
                        + " (?, 'COORDINATING_UNIT', 'Vụ Đào tạo', 'khong phai dia chi', 'PERSON')")
                .params(id, id, id)
                .update();
        jdbc.sql("INSERT INTO student (class_id, number, full_name, organisation) VALUES"
                        + " (?, 1, 'Trần Thị Bình', 'Sở Nội vụ'), (?, 2, 'Lê Hữu Vắng', 'UBND xã')")
                .params(id, id)
                .update();
        for (int day = 12; day > 2; day--) {
            attended(id, today.minusDays(day), day % 2 == 0);
        }
        return id;
    }

    void attended(long classId, LocalDate date, boolean secondAway) {
        jdbc.sql(
                        "INSERT INTO class_session (class_id, date, part, kind, topic, room, start_time, end_time, times_stated, periods, state)"
                                + " VALUES (?, ?, 'MORNING', 'LECTURE', 'Chuyên đề', '301', '07:30', '11:00', TRUE, 4, 'PLANNED')")
                .params(classId, date)
                .update();
        long session = jdbc.sql("SELECT id FROM class_session WHERE class_id = ? AND date = ?")
                .params(classId, date)
                .query(Long.class)
                .single();
        jdbc.sql(
                        "INSERT INTO attendance (session_id, opened_at, over_at, finished_at, finished_by, remark)"
                                + " VALUES (?, ?, ?, ?, ?, 'camera hỏng') ON DUPLICATE KEY UPDATE finished_at = VALUES(finished_at)")
                .params(session, clock.now(), clock.now(), clock.now(), officer.id())
                .update();
        jdbc.sql(
                        "INSERT INTO attendance_mark (session_id, student_id, presence, marked_by, marked_at)"
                                + " SELECT ?, id, IF(number = 2 AND ?, 'ABSENT', 'PRESENT'), ?, ? FROM student WHERE class_id = ?")
                .params(session, secondAway, officer.id(), clock.now(), classId)
                .update();
    }
}
