package vn.napa.quanlop.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.desk.Rendering;
import vn.napa.quanlop.desk.web.TaskLine;
import vn.napa.quanlop.dispatch.DirectorNote;
import vn.napa.quanlop.dispatch.Receipt;
import vn.napa.quanlop.dispatch.Recipient;
import vn.napa.quanlop.reports.RegisterEntry;
import vn.napa.quanlop.reports.Report;
import vn.napa.quanlop.reports.ReportKind;
import vn.napa.quanlop.reports.Returned;

class ReportPagesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);
    private static final LocalDateTime NOON = DAY.atTime(12, 0);

    private final Rendering rendering =
            new Rendering(Locale.forLanguageTag("vi"), "messages/desk", "messages/reports", "messages/dispatch");

    @Test
    void theOfficerSeesFiguresReasonsOfTheReturnAndTheWords() {
        Map<String, Object> model = form(Report.State.DRAFT);
        model.put("remarks", "Nhìn chung, học viên tham gia đầy đủ.");
        model.put("proposals", "Đề nghị nhắc nhở.");

        String html = within("report-draft", "draft-report", rendering.render("reports/draft", model));

        assertThat(html)
                .contains("Trình Lãnh đạo Văn phòng", "Bổ sung lý do vắng", "1/2 lần")
                .doesNotContain("??");
    }

    @Test
    void theLeaderSeesTheReportAndMaySignOrReturn() {
        String html =
                within("report-sign", "sign-report", rendering.render("reports/sign", form(Report.State.SUBMITTED)));

        assertThat(html)
                .contains("/bao-cao/3/pdf", "Nhập lại mật khẩu để ký", "Trả lại")
                .doesNotContain("??");
    }

    @Test
    void theDirectorMayNoteAnInstruction() {
        String html = within(
                "report-note",
                "note-report",
                rendering.render("dispatch/note", form(Report.State.ISSUED)) + receipts());

        assertThat(html)
                .contains("Nội dung ý kiến", "Đã gửi 12:00 05/02/2026", "Địa chỉ không hợp lệ")
                .doesNotContain("??");
    }

    @Test
    void aReportHasItsPageAndItsLineInTheClass() {
        Map<String, Object> model = form(Report.State.ISSUED);
        model.put("course", course());
        String page = rendering.page("report-page", "reports/page", "classes", model);
        String fragment = rendering.render(
                "reports/class",
                Map.of("mayOpen", true, "reports", List.of(report(Report.State.ISSUED), report(Report.State.DRAFT))));

        assertThat(page)
                .contains("BC-05-2026, ngày 05/02/2026, người ký: Nguyễn Thị Lan")
                .doesNotContain("??");
        assertThat(fragment).contains("Đã phát hành", "/bao-cao/3/xlsx").doesNotContain("??");
        assertThat(rendering.render("reports/class", Map.of("mayOpen", true, "reports", List.of())))
                .contains("Chưa có báo cáo");
    }

    @Test
    void theRegisterAccountsForEachNumber() {
        String html = rendering.page(
                "register",
                "reports/register",
                "register",
                Map.of(
                        "year",
                        2026,
                        "years",
                        List.of(2026, 2025),
                        "entries",
                        List.of(entry(5, 3L, null), entry(6, null, null), entry(7, null, "ghi nhầm")),
                        "officeCode",
                        "VP",
                        "clerk",
                        true,
                        "today",
                        DAY));

        assertThat(html).contains("05/BC-VP", "Đã hủy: ghi nhầm", "năm 2026").doesNotContain("??");
    }

    private String receipts() {
        Map<String, Object> model = form(Report.State.ISSUED);
        model.put(
                "receipts",
                List.of(
                        receipt(Recipient.Role.DIRECTOR, Receipt.State.SENT, NOON),
                        receipt(Recipient.Role.UNIT, Receipt.State.WAITING, null),
                        receipt(Recipient.Role.CLASS_MANAGER, Receipt.State.BAD_ADDRESS, null)));
        model.put("note", new DirectorNote(3, "Hoàng Đức Thắng", NOON, "Giao Ban Quản lý bồi dưỡng xử lý."));
        return rendering.render("dispatch/receipts", model);
    }

    private static Receipt receipt(Recipient.Role role, Receipt.State state, @Nullable LocalDateTime sent) {
        return new Receipt(role, "Hoàng Đức Thắng", "giamdoc@napa.vn", state, NOON, sent);
    }

    private String within(String name, String kind, String fragment) {
        TaskLine task = new TaskLine(
                "9",
                "Báo cáo",
                kind,
                "Lớp",
                "CVC-K26",
                7L,
                "Lê Văn Minh",
                NOON,
                NOON,
                null,
                false,
                true,
                false,
                true,
                "/bao-cao/3");
        Map<String, Object> model = new HashMap<>();
        model.put("task", task);
        model.put("mayAct", true);
        model.put("history", List.of());
        model.put("holders", null);
        return rendering.within(name, rendering.page(name, "desk/task", "tasks", model), "bieu-mau", fragment);
    }

    private static Map<String, Object> form(Report.State state) {
        ReportContent content = SampleReports.of(24, 12);
        Map<String, Object> model = new HashMap<>();
        model.put("report", report(state));
        model.put("facts", content);
        model.put("words", new ReportWords(content, null));
        model.put("returns", List.of(new Returned(NOON, "Nguyễn Thị Lan", "Bổ sung lý do vắng của học viên số 3.")));
        model.put("taskId", "9");
        model.put("mayAct", true);
        return model;
    }

    private static RegisterEntry entry(int number, @Nullable Long report, @Nullable String voided) {
        return new RegisterEntry(
                number,
                2026,
                "BC",
                number,
                DAY,
                report,
                "Báo cáo Tình hình tham gia học tập của học viên lớp Bồi dưỡng ngạch chuyên viên chính khóa 26",
                "Nguyễn Thị Lan",
                "Giám đốc Học viện Hành chính Quốc gia; Ban Quản lý bồi dưỡng; Cán bộ quản lý lớp",
                "VT, CNTT",
                3,
                "",
                voided,
                voided == null ? null : NOON);
    }

    private static Report report(Report.State state) {
        boolean signed = state == Report.State.SIGNED || state == Report.State.ISSUED;
        return new Report(
                3,
                7,
                ReportKind.MIDTERM,
                1,
                state,
                DAY.minusDays(1),
                DAY.plusDays(4),
                DAY.plusDays(4),
                NOON,
                null,
                null,
                NOON,
                signed ? NOON : null,
                signed ? 5 : null,
                signed ? DAY : null,
                signed ? "Nguyễn Thị Lan" : null,
                signed ? "a".repeat(64) : null,
                signed ? "b".repeat(64) : null,
                null);
    }

    private static TrainingClass course() {
        return new TrainingClass(
                7,
                1,
                "Ban Quản lý bồi dưỡng",
                "CVC-K26",
                "Bồi dưỡng ngạch chuyên viên chính",
                "khóa 26",
                null,
                null,
                null,
                null,
                null,
                40,
                true,
                false,
                NOON,
                null,
                null);
    }
}
