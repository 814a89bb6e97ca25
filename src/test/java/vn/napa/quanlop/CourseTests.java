package vn.napa.quanlop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import vn.napa.quanlop.files.VerifyEvidence;
import vn.napa.quanlop.support.DemoOffice;
import vn.napa.quanlop.support.Letters;
import vn.napa.quanlop.support.Ports;
import vn.napa.quanlop.support.Visitor;

/**
 * A whole course on the moved clock, at the edges people touch: the unit's mail, its answers, the tasks, pictures from a real
 * stream, the marks, both reports, the signature, and who received what.
 */
@SpringBootTest(
        webEnvironment =
                SpringBootTest.WebEnvironment
                        .RANDOM_PORT, // Quartz keeps its connections by the scheduler's name, one for the whole JVM
        properties = {"spring.profiles.active=demo", "spring.quartz.scheduler-name=quanlop-course"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DirtiesContext
class CourseTests {

    private static final Path DATA =
            Path.of("target", "course-" + ProcessHandle.current().pid()).toAbsolutePath();
    private static final int SMTP = Ports.free();
    private static final int IMAP = Ports.free();
    private static final int CAMERA = Ports.free();
    private static final int MOST_STEPS = 200;

    @LocalServerPort
    int port;

    private final Letters letters = new Letters(SMTP, IMAP);
    private DemoOffice office;
    private Visitor officer;
    private Visitor head;

    @DynamicPropertySource
    static void places(DynamicPropertyRegistry properties) {
        properties.add("quanlop.data-dir", DATA::toString);
        properties.add("quanlop.demo.smtp-port", () -> SMTP);
        properties.add("quanlop.demo.imap-port", () -> IMAP);
        properties.add("quanlop.demo.camera-port", () -> CAMERA);
    }

    @BeforeEach
    void people() {
        office = new DemoOffice(port);
        officer = office.officer();
        head = office.head();
    }

    @Test
    @Order(1)
    void theSampleMailsBecomeClassesAndAreAnswered() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> office.messageStates().equals(List.of("ANSWERED", "ANSWERED", "ANSWERED")));

        JsonNode course = office.classNamed("STVB-K3.2026");
        assertThat(course.get("students").asInt()).isEqualTo(24);
        assertThat(course.get("sessions").asInt()).isEqualTo(10);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> letters.of("bqlbd@napa.vn").size() == 2);
        assertThat(letters.of("bqlbd@napa.vn").get(0).subject()).startsWith("Đã nhận thư:");
        assertThat(letters.of("bqlbd@napa.vn").get(1).text())
                .contains("Kính gửi: Ban Quản lý bồi dưỡng", "24 học viên", "10 buổi học", "24 chỗ ngồi có tên");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> letters.of("phanvienhue@napa.vn").size() == 2);
        assertThat(letters.of("phanvienhue@napa.vn").get(1).text())
                .contains("Tài liệu còn thiếu", "Sơ đồ chỗ ngồi", "không hợp lệ");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> letters.of("cntt@napa.vn").isEmpty());
        assertThat(letters.in("cntt@napa.vn", "Processed")).hasSize(3);
        assertThat(officer.get("/actuator/health").get("status").asString()).isEqualTo("UP");
        assertThat(officer.get("/api/openapi").get("paths").has("/api/classes/{id}"))
                .isTrue();
    }

    @Test
    @Order(2)
    void aCourseThatIsOverIsKeptAnsweredAndGivesNobodyWork() throws IOException {
        byte[] mail = Files.readAllBytes(Path.of("src/test/resources/documents/dossiers/mails/D002/D002_01.eml"));
        int tasksBefore = head.get("/api/tasks").size();

        letters.send(mail, "bqlbd@napa.vn");

        await().atMost(Duration.ofMinutes(1))
                .until(() -> office.messageStates().size() == 4
                        && office.messageStates().stream().allMatch("ANSWERED"::equals));
        JsonNode over = officer.get(
                "/api/classes/" + office.classNamed("ĐBHĐ18-HN").get("id").asLong());
        assertThat(over.get("students")).hasSize(57);
        assertThat(over.get("sessions"))
                .hasSize(10)
                .allSatisfy(
                        session -> assertThat(session.get("state").asString()).isEqualTo("NOT_DUE"));
        assertThat(over.get("seats").size()).isEqualTo(57);
        assertThat(over.get("late").asBoolean()).isTrue();
        assertThat(head.get("/api/tasks")).hasSize(tasksBefore);
        assertThat(officer.page("/dang-nhap")).contains("Quản Lớp");
    }

    @Test
    @Order(3)
    void theCourseRunsFromItsOpeningToBothSignedReports() throws IOException {
        long classId = office.classNamed("STVB-K3.2026").get("id").asLong();

        live(() -> office.issuedReports(classId).size() == 2
                && office.classNamed("STVB-K3.2026").get("state").asString().equals("CLOSED"));
        office.doAllTasks();

        captures(classId);
        marks(classId);
        reports(classId);
    }

    @Test
    @Order(4)
    void picturesAreForThoseWhoseWorkNeedsThem() {
        long classId = office.classNamed("STVB-K3.2026").get("id").asLong();
        long session = officer.get("/api/classes/" + classId + "/sessions")
                .get(0)
                .get("id")
                .asLong();
        String page = officer.signIn().page("/diem-danh/" + session);
        var picture = java.util.regex.Pattern.compile("/anh/\\d+").matcher(page);

        assertThat(picture.find()).isTrue();
        assertThat(officer.bytes(picture.group()).statusCode()).isEqualTo(200);
        assertThat(new Visitor(port, "admin").bytes(picture.group()).statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(port, "clerk").bytes(picture.group()).statusCode())
                .isEqualTo(403);
    }

    private void captures(long classId) {
        JsonNode sessions = officer.get("/api/classes/" + classId + "/sessions");
        assertThat(sessions).hasSize(10);
        for (JsonNode session : sessions) {
            JsonNode captures = officer.get("/api/sessions/" + session.get("id").asLong() + "/captures");
            List<JsonNode> taken = new ArrayList<>();
            captures.forEach(capture -> {
                if (capture.get("outcome").asString("").equals("CAPTURED")) {
                    taken.add(capture);
                }
            });
            assertThat(taken).as("captures of %s", session).hasSizeGreaterThanOrEqualTo(2);
            assertThat(taken)
                    .allSatisfy(capture -> assertThat(
                                    capture.get("images").get(0).get("sha256").asString())
                            .matches("[0-9a-f]{64}"));
        }
        assertThat(VerifyEvidence.of(DATA).intact()).isTrue();
    }

    private void marks(long classId) {
        JsonNode attendance = officer.get("/api/classes/" + classId + "/attendance");
        assertThat(attendance.toString()).contains("ABSENT", "PRESENT");
    }

    private void reports(long classId) throws IOException {
        List<JsonNode> issued = office.issuedReports(classId);
        assertThat(issued).extracting(report -> report.get("number").asInt()).doesNotHaveDuplicates();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> reportsTo("director@napa.vn").size() == 2);
        List<Letters.Letter> received = reportsTo("director@napa.vn");
        try (PDDocument pdf =
                Loader.loadPDF(received.get(0).attachments().get(0).bytes())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BÁO CÁO", "STVB-K3.2026", "CHÁNH VĂN PHÒNG");
        }
        for (JsonNode contact : officer.get("/api/classes/" + classId).get("contacts")) {
            assertThat(reportsTo(contact.get("email").asString()))
                    .extracting(Letters.Letter::messageId)
                    .as("letters to %s", contact)
                    .hasSize(2)
                    .doesNotHaveDuplicates();
        }
    }

    private List<Letters.Letter> reportsTo(String address) {
        return letters.of(address).stream()
                .filter(letter -> !letter.attachments().isEmpty())
                .filter(letter -> letter.subject().contains("STVB-K3.2026"))
                .toList();
    }

    private void live(BooleanSupplier until) {
        for (int step = 0; step < MOST_STEPS && !until.getAsBoolean(); step++) {
            office.doAllTasks();
            office.nextEvent();
        }
        assertThat(until.getAsBoolean()).as("after %d steps", MOST_STEPS).isTrue();
    }
}
