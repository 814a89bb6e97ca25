package vn.napa.quanlop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.napa.quanlop.desk.web.TaskLine;

class DeskPagesTests {

    private static final LocalDateTime NOW = LocalDateTime.of(2025, 10, 6, 11, 45);

    private final Rendering rendering = Rendering.vietnamese();

    record Demo(String username, String fullName, String title) {}

    record Message(
            long id,
            String from,
            String fromName,
            String unit,
            String subject,
            LocalDateTime received,
            String state,
            Long classId,
            String classTitle,
            int attachments,
            String sha) {}

    record TrainingClass(
            long id,
            String code,
            String name,
            String cohort,
            String unit,
            String state,
            boolean late,
            boolean complete,
            LocalDate start,
            LocalDate end,
            String place,
            String decisionNumber,
            LocalDate decisionDate,
            int students,
            int sessions,
            int held,
            String officer) {}

    static final String NAME = "Bồi dưỡng kiến thức, kỹ năng quản lý nhà nước ngạch chuyên viên chính";

    private static TaskLine task(
            String id, String kind, String name, LocalDateTime due, boolean overdue, boolean soon, boolean claimable) {
        return new TaskLine(
                id,
                name,
                kind,
                NAME,
                "CVC-K26.2025",
                7L,
                claimable ? null : "Lê Văn Minh",
                due,
                NOW.minusHours(4),
                null,
                overdue,
                soon,
                claimable,
                !claimable,
                "/diem-danh/31/viec");
    }

    static TrainingClass sample(long id, String state, boolean late) {
        return new TrainingClass(
                id,
                id == 9 ? null : "CVC-K%d.2025".formatted(20 + id),
                NAME,
                "khóa 26",
                "Ban Quản lý bồi dưỡng",
                state,
                late,
                true,
                LocalDate.of(2025, 10, 6),
                LocalDate.of(2025, 11, 14),
                "Phòng A101, nhà A, số 77 Nguyễn Chí Thanh, Hà Nội",
                "1234/QĐ-HCQG",
                LocalDate.of(2025, 9, 22),
                48,
                40,
                12,
                "Lê Văn Minh");
    }

    private static final List<TaskLine> TASKS = List.of(
            task("1", "mark-attendance", "Điểm danh buổi sáng 03/10/2025", NOW.minusDays(2), true, false, false),
            task(
                    "2",
                    "rescue-capture",
                    "Ghi hình hoặc chụp ảnh tại phòng ngay: buổi sáng 06/10/2025",
                    NOW.plusMinutes(20),
                    false,
                    true,
                    false),
            task("3", "mark-attendance", "Điểm danh buổi sáng 06/10/2025", NOW.plusDays(1), false, false, false),
            task(
                    "4",
                    "draft-report",
                    "Lập báo cáo lần 1 (trước kiểm tra giữa khóa)",
                    NOW.plusDays(6),
                    false,
                    false,
                    true),
            task("5", "check-dossier", "Kiểm tra lịch học đọc từ hồ sơ", null, false, false, true));

    @Test
    void theSignInOffersThePeopleOfTheDemo() {
        String html = rendering.page(
                "sign-in",
                "desk/sign-in",
                "",
                Map.of(
                        "demo",
                        true,
                        "demoPeople",
                        List.of(
                                new Demo("head", "Trần Quốc Hưng", "Trưởng phòng Công nghệ thông tin"),
                                new Demo("it1", "Lê Văn Minh", "Cán bộ Phòng CNTT"),
                                new Demo("it2", "Phạm Thu Hà", "Cán bộ Phòng CNTT"),
                                new Demo("leader", "Nguyễn Thị Lan", "Chánh Văn phòng"),
                                new Demo("deputy", "Đỗ Mạnh Cường", "Phó Chánh Văn phòng"),
                                new Demo("clerk", "Vũ Thị Mai", "Văn thư"),
                                new Demo("director", "Hoàng Đức Thắng", "Giám đốc Học viện"),
                                new Demo("admin", "Bùi Anh Tuấn", "Quản trị hệ thống"))));

        assertThat(html).contains("data-sign-in-as=\"it1\"", "Phạm Thu Hà").doesNotContain("??");
    }

    @Test
    void thePeopleOfTheDemoAreNotNamedElsewhere() {
        assertThat(rendering.render("desk/sign-in", Map.of("demo", false))).doesNotContain("data-sign-in-as");
    }

    @Test
    void aTaskShowsItsClassItsDeadlineAndWhatMayBeDone() {
        Map<String, Integer> counts = Map.of("mine", 3, "group", 2, "done", 17);
        String html =
                rendering.page("tasks", "desk/tasks", "tasks", Map.of("tab", "mine", "counts", counts, "tasks", TASKS));

        assertThat(html)
                .contains("Quá hạn từ 11:45 04/10", "CVC-K26.2025", "action=\"/viec/4/nhan\"", "action=\"/viec/1/tra\"")
                .doesNotContain("action=\"/viec/1/nhan\"", "??");
    }

    @Test
    void anEmptyTaskListSaysSoKindly() {
        String html = rendering.page(
                "tasks-empty",
                "desk/tasks",
                "tasks",
                Map.of("tab", "mine", "counts", Map.of("mine", 0, "group", 0, "done", 0), "tasks", List.of()));

        assertThat(html).contains("Không có việc nào đang chờ").doesNotContain("??");
    }

    record Step(String activityId, String name, String kind, String who, LocalDateTime began, LocalDateTime ended) {}

    @Test
    void aTaskPageLoadsTheFormOfItsModule() {
        String html = rendering.page(
                "task",
                "desk/task",
                "tasks",
                Map.of(
                        "task",
                        TASKS.get(0),
                        "mayAct",
                        true,
                        "notice",
                        "Đã nhận việc.",
                        "history",
                        List.of(
                                new Step("s", "Chờ ghi hình", "receiveTask", null, NOW.minusHours(4), NOW),
                                new Step("m", "Điểm danh", "userTask", "Lê Văn Minh", NOW, null))));

        assertThat(html)
                .contains("hx-get=\"/diem-danh/31/viec\"", "action=\"/viec/1/tra\"")
                .doesNotContain("??");
    }

    private static Message message(long id, String state) {
        return new Message(
                id,
                "bqlbd@napa.vn",
                "Ban QLBD",
                "Ban Quản lý bồi dưỡng",
                "Hồ sơ lớp chuyên viên chính khóa 26 <script>alert(1)</script>",
                NOW,
                state,
                id == 3 ? null : 7L,
                "CVC-K26.2025",
                4,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }

    @Test
    void whatASenderWroteIsNeverMarkup() {
        Map<String, Object> model = new HashMap<>(Map.of(
                "messages",
                List.of(
                        message(1, "ANSWERED"),
                        message(2, "NEEDS_ATTENTION"),
                        message(3, "QUARANTINED"),
                        message(4, "RECEIVED")),
                "states",
                List.of("RECEIVED", "ANSWERED"),
                "page",
                1,
                "last",
                3));
        String html = rendering.page("messages", "desk/messages", "messages", model);

        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>alert", "??");
    }

    record Attached(String name, String size, String part, String href) {}

    record Flaw(String message, String place) {}

    record Doubt(String part, String why) {}

    record Reply(String to, String subject, String text, LocalDateTime sentAt) {}

    record Event(LocalDateTime at, String state, String why) {}

    @Test
    void aMessageShowsItsProblemsAtTheirPlace() {
        Map<String, Object> model = new HashMap<>(Map.of(
                "message",
                message(1, "ANSWERED"),
                "text",
                "Kính gửi Phòng Công nghệ thông tin,\n\nBan Quản lý bồi dưỡng gửi hồ sơ lớp.",
                "files",
                List.of(
                        new Attached("Danh sách học viên.xlsx", "24 kB", "Danh sách học viên", "/thu/1/tep/1"),
                        new Attached("QĐ mở lớp.pdf", "210 kB", "Quyết định mở lớp", "/thu/1/tep/2")),
                "problems",
                List.of(new Flaw(
                        "Ngày sinh 31/02/1985 không hợp lệ (tháng 02 không có ngày 31); đề nghị kiểm tra và gửi lại.",
                        "Danh sách học viên.xlsx, trang tính 'Lớp 1', ô D14")),
                "doubts",
                List.of(new Doubt("Lịch học", "Buổi chiều 12/10 không ghi phòng.")),
                "replies",
                List.of(new Reply(
                        "bqlbd@napa.vn",
                        "Re: Hồ sơ lớp",
                        "Kính gửi Ban Quản lý bồi dưỡng,\n\nPhòng đã nhận đủ hồ sơ.",
                        NOW.plusMinutes(2))),
                "events",
                List.of(
                        new Event(NOW, "RECEIVED", "Tiếp nhận từ hộp thư"),
                        new Event(NOW.plusMinutes(2), "ANSWERED", "Đã trả lời")),
                "mayJudge",
                true,
                "mayRead",
                true));
        String html = rendering.page("message", "desk/message", "messages", model);

        assertThat(html).contains("ô D14", "action=\"/thu/1/chap-nhan\"").doesNotContain("<script>alert", "??");
    }

    record Unit(String code, String shortName) {}

    @Test
    void theClassListShowsStateAndLateness() {
        Map<String, Object> model = new HashMap<>(Map.of(
                "classes",
                List.of(
                        sample(6, "RUNNING", true),
                        sample(7, "READY", false),
                        sample(8, "UNSTAFFED", false),
                        sample(9, "INCOMPLETE", false),
                        sample(5, "CLOSED", false)),
                "units",
                List.of(new Unit("BQLBD", "Ban Quản lý bồi dưỡng")),
                "states",
                List.of("INCOMPLETE", "RUNNING"),
                "page",
                1,
                "last",
                1));
        String html = rendering.page("classes", "classes/list", "classes", model);

        assertThat(html).contains("Hồ sơ gửi muộn", "href=\"/lop/6\"").doesNotContain("??");
    }

    record Difference(String kind, String text) {}

    record Version(
            int number,
            String source,
            LocalDateTime receivedAt,
            Long messageId,
            String href,
            List<Difference> differences) {}

    record Part(String part, List<Version> versions) {}

    record Student(int number, String fullName, String birth, String position, String organisation) {}

    record Contact(long id, String kind, String name, String email, String source) {}

    private String classPage(String tab) {
        return rendering.page(
                "class-" + tab,
                "classes/page",
                "classes",
                Map.of(
                        "c",
                        sample(6, "RUNNING", true),
                        "officers",
                        List.of("Lê Văn Minh", "Phạm Thu Hà"),
                        "missing",
                        List.of("sơ đồ chỗ ngồi"),
                        "tab",
                        tab));
    }

    @Test
    void aClassOpensItsTabsByThemselves() {
        assertThat(classPage("ho-so"))
                .contains("hx-get=\"/lop/6/ho-so\"", "hx-get=\"/lop/6/buoi-hoc\"")
                .doesNotContain("??");
    }

    @Test
    void thePapersOfAClassShowEachVersionWithItsDifference() {
        Map<String, Object> model = new HashMap<>(Map.of(
                "c",
                sample(6, "RUNNING", true),
                "parts",
                List.of(
                        new Part(
                                "DECISION",
                                List.of(new Version(
                                        1, "QĐ mở lớp.pdf", NOW.minusDays(8), 1L, "/thu/1/tep/2", List.of()))),
                        new Part(
                                "ROSTER",
                                List.of(
                                        new Version(
                                                2,
                                                "Danh sách điều chỉnh.xlsx",
                                                NOW.minusDays(1),
                                                2L,
                                                null,
                                                List.of(
                                                        new Difference("added", "Thêm học viên Đặng Thị Hoa (số 49)"),
                                                        new Difference("removed", "Bỏ học viên Ngô Văn Tài (số 12)"),
                                                        new Difference(
                                                                "changed",
                                                                "Số 7: “Nguyễn Văn Tý” thành “Nguyễn Văn Tý Anh”"))),
                                        new Version(
                                                1, "Danh sách học viên.xlsx", NOW.minusDays(8), 1L, null, List.of()))),
                        new Part("SEATING", List.of())),
                "problems",
                List.of(new Flaw(
                        "Ngày sinh 31/02/1985 không hợp lệ; đề nghị kiểm tra và gửi lại.", "Danh sách.xlsx, ô D14")),
                "doubts",
                List.of(new Doubt("SCHEDULE", "Buổi chiều 12/10 không ghi phòng học.")),
                "mayConfirm",
                true,
                "students",
                List.of(new Student(1, "Nguyễn Văn An", "1985-03-12", "Phó Trưởng phòng", "Sở Nội vụ tỉnh Hà Nam")),
                "contacts",
                List.of(new Contact(1, "CLASS_MANAGER", "Trần Thị Bình", "binh@napa.vn", "DOCUMENT")),
                "mayEdit",
                true));
        String fragment = rendering.render("classes/documents", model);
        rendering.within("class-papers", classPage("ho-so"), "phan", fragment);

        assertThat(fragment)
                .contains("class=\"added\"", "Bản 2", "đang dùng", "Chưa có", "hx-post=\"/lop/6/noi-nhan/1/xoa\"")
                .doesNotContain("??");
    }

    record Candidate(
            String username,
            String fullName,
            String title,
            int classes,
            int sessions,
            String away,
            boolean proposed,
            String why) {}

    @Test
    void theHeadSeesEachOfficersLoadBesideTheProposal() {
        Map<String, Object> model = new HashMap<>(Map.of(
                "taskId",
                "88",
                "c",
                sample(8, "UNSTAFFED", false),
                "most",
                30,
                "mayAct",
                true,
                "candidates",
                List.of(
                        new Candidate("it2", "Phạm Thu Hà", "Cán bộ", 1, 9, null, true, null),
                        new Candidate("it1", "Lê Văn Minh", "Cán bộ", 3, 27, null, false, null))));
        String fragment = rendering.render("classes/confirm-staff", model);
        rendering.within(
                "confirm-staff",
                rendering.page("t", "desk/task", "tasks", Map.of("task", TASKS.get(3), "history", List.of())),
                "bieu-mau",
                fragment);

        assertThat(fragment)
                .contains("value=\"it2\"", "checked=\"checked\"", "3 lớp, 27 buổi", "name=\"with.it1\"")
                .doesNotContain("??");
    }

    @Test
    void aStrangersMessageIsJudgedByAPerson() {
        Map<String, Object> model = new HashMap<>(Map.of(
                "message",
                message(3, "QUARANTINED"),
                "stranger",
                true,
                "taskId",
                "77",
                "units",
                List.of(new Unit("BQLBD", "Ban Quản lý bồi dưỡng")),
                "events",
                List.of(new Event(NOW, "QUARANTINED", "Người gửi lạ"))));
        String fragment = rendering.render("classes/message-task", model);
        rendering.within(
                "message-task",
                rendering.page("t", "desk/task", "tasks", Map.of("task", TASKS.get(4), "history", List.of())),
                "bieu-mau",
                fragment);

        assertThat(fragment)
                .contains("name=\"verdict\" value=\"accept\"", "action=\"/viec/77/xong\"")
                .doesNotContain("??", "<script>alert");
        model.put("stranger", false);
        assertThat(rendering.render("classes/message-task", model))
                .contains("name=\"note\"", "name=\"again\"")
                .doesNotContain("verdict");
    }

    record Story(String processId, String name, String definitionId, List<String> done, List<String> active) {}

    @Test
    void theProgressOfAClassIsDrawn() {
        Story story = new Story(
                "p1",
                "Buổi học sáng 06/10/2025",
                "session:1",
                List.of("start", "watch-captures"),
                List.of("mark-attendance"));
        String fragment = rendering.render(
                "desk/diagram",
                Map.of(
                        "classId",
                        6,
                        "stories",
                        List.of(story, story),
                        "story",
                        story,
                        "history",
                        List.of(new Step("m", "Điểm danh", "userTask", "Lê Văn Minh", NOW, null))));
        rendering.within("class-progress", classPage("tien-trinh"), "phan", fragment);

        assertThat(fragment)
                .contains("data-active=\"mark-attendance\"", "data-bpmn=\"/quy-trinh/p1/so-do.xml\"")
                .doesNotContain("??");
    }

    @Test
    void anErrorIsSaidInPlainWords() {
        assertThat(rendering.page("error", "error/404", "", Map.of()))
                .contains("Không tìm thấy trang")
                .doesNotContain("??");
        assertThat(rendering.render("error", Map.of()))
                .contains("Chưa thực hiện được yêu cầu")
                .doesNotContain("??");
    }
}
