package vn.napa.quanlop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.napa.quanlop.documents.ScheduleChange.Action;
import vn.napa.quanlop.documents.ScheduleChange.Slot;
import vn.napa.quanlop.documents.ScheduleFacts.HalfDay;

/** Decisions and changes are read from their sentences. */
class DecisionsAndChangesTest {

    private static final String HEAD =
            "<p>HỌC VIỆN HÀNH CHÍNH QUỐC GIA</p><p>Số: 123/QĐ-HCQG</p><p>Hà Nội, ngày 02 tháng 5 năm 2025</p><p>QUYẾT ĐỊNH</p>";
    private static final Slot OLD = new Slot(LocalDate.of(2025, 5, 12), HalfDay.AFTERNOON);
    private static final Slot NEW = new Slot(LocalDate.of(2025, 5, 13), HalfDay.MORNING);

    @TempDir
    Path folder;

    @Test
    void an_opening_decision_in_sentences() throws IOException {
        opened(
                "<p>Điều 1. Mở lớp Bồi dưỡng kỹ năng quản lý, khóa 5 (mã lớp: KN-K05.2025) cho 45 học viên.</p>"
                        + "<p>- Thời gian: từ ngày 12 tháng 5 đến ngày 16 tháng 5 năm 2025.</p><p>- Địa điểm: Hội trường A, TP. Huế.</p>");
    }

    @Test
    void an_opening_decision_in_a_table() throws IOException {
        opened("<p>Điều 1. Mở lớp với các nội dung sau:</p>"
                + MailBuilder.table(
                        "1|Tên lớp|Bồi dưỡng kỹ năng quản lý khóa 5",
                        "2|Mã lớp|KN-K05.2025",
                        "3|Số lượng học viên|45 người",
                        "4|Thời gian|12 - 16/5/2025",
                        "5|Địa điểm|Hội trường A, TP. Huế"));
    }

    @Test
    void a_course_in_phases() throws IOException {
        opened(
                "<p>Điều 1. Mở lớp Bồi dưỡng kỹ năng quản lý, khóa 5 (mã lớp: KN-K05.2025) cho 45 học viên.</p>"
                        + "<p>- Thời gian: đợt 1 từ ngày 12/5/2025 đến ngày 13/5/2025; đợt 2 từ ngày 15/5/2025 đến ngày 16/5/2025.</p><p>- Địa điểm: Hội trường A, TP. Huế.</p>");
    }

    @Test
    void opening_and_closing_days_instead_of_a_period() throws IOException {
        opened(
                "<p>Điều 1. Mở lớp Bồi dưỡng kỹ năng quản lý, khóa 5 (mã lớp: KN-K05.2025) cho 45 học viên.</p>"
                        + "<p>- Khai giảng ngày 12/5/2025, bế giảng ngày 16/5/2025.</p><p>- Địa điểm: Hội trường A, TP. Huế.</p>");
    }

    private void opened(String body) throws IOException {
        DecisionFacts d = decision(
                "<p>Về việc mở lớp Bồi dưỡng kỹ năng quản lý khóa 5</p><p>Căn cứ Quyết định số 9/QĐ-TTg ngày 01/01/2020;</p>"
                        + body);
        assertThat(d.adjusts()).isFalse();
        assertThat(value(d.number())).isEqualTo("123/QĐ-HCQG");
        assertThat(value(d.date())).isEqualTo(LocalDate.of(2025, 5, 2));
        assertThat(value(d.start())).isEqualTo(LocalDate.of(2025, 5, 12));
        assertThat(value(d.end())).isEqualTo(LocalDate.of(2025, 5, 16));
        assertThat(value(d.place())).isEqualTo("Hội trường A, TP. Huế");
        assertThat(value(d.studentCount())).isEqualTo(45);
        assertThat(value(d.about().code())).isEqualTo("KN-K05.2025");
        assertThat(value(d.about().courseName())).isEqualTo("Bồi dưỡng kỹ năng quản lý");
    }

    @Test
    void an_adjusting_decision_tells_only_what_changes() throws IOException {
        DecisionFacts d = decision(
                "<p>Về việc điều chỉnh thời gian tổ chức lớp Bồi dưỡng kỹ năng quản lý khóa 5</p>"
                        + "<p>Điều 1. Điều chỉnh thời gian từ ngày 12/5/2025 đến ngày 16/5/2025 thành từ ngày 19/5/2025 đến ngày 23/5/2025 tại Quyết định số 12/QĐ-HCQG ngày 01/5/2025.</p>");
        assertThat(d.adjusts()).isTrue();
        assertThat(value(d.start())).isEqualTo(LocalDate.of(2025, 5, 19));
        assertThat(value(d.end())).isEqualTo(LocalDate.of(2025, 5, 23));
        assertThat(d.place()).isNull();
        assertThat(d.basis()).isNotNull();
    }

    private DecisionFacts decision(String body) throws IOException {
        MailFacts mail = MailBuilder.mail("QĐ", "Gửi quyết định.")
                .page("QĐ.doc", HEAD + body + "<p>Nơi nhận:</p>")
                .read(folder);
        assertThat(mail.documents().get(0).decisions()).hasSize(1);
        return mail.documents().get(0).decisions().get(0);
    }

    @Test
    void a_table_of_changes() throws IOException {
        MailFacts mail = MailBuilder.mail("Điều chỉnh", "Gửi thông báo.")
                .page(
                        "TB.doc",
                        "<p>THÔNG BÁO</p><p>Về việc điều chỉnh lịch học lớp KN-K05.2025</p>"
                                + MailBuilder.table(
                                        "TT|Nội dung|Lịch đã thông báo|Lịch mới",
                                        "1|Chuyên đề 2: Văn hóa công sở|Chiều Thứ Hai, 12/5/2025|Sáng Thứ Ba, 13/5/2025"))
                .read(folder);
        assertThat(mail.documents().get(0).changes()).singleElement().satisfies(c -> moved(c, "Văn hóa công sở"));
    }

    @Test
    void a_table_of_other_lecturers() throws IOException {
        MailFacts mail = MailBuilder.mail("Điều chỉnh", "Gửi thông báo.")
                .page(
                        "TB.doc",
                        "<p>THÔNG BÁO</p><p>Về việc thay đổi giảng viên lớp KN-K05.2025</p>"
                                + MailBuilder.table(
                                        "TT|Buổi học|Giảng viên cũ|Giảng viên mới",
                                        "1|Chiều Thứ Hai, 12/5/2025|TS. Lê Văn An|PGS.TS. Trần Thị Bình"))
                .read(folder);
        assertThat(mail.documents().get(0).changes()).singleElement().satisfies(c -> {
            assertThat(c.action()).isEqualTo(Action.ALTER);
            assertThat(c.from()).isEqualTo(OLD);
            assertThat(c.lecturer()).isEqualTo("Trần Thị Bình");
        });
    }

    @Test
    void what_a_reply_quotes_is_not_told_again() throws IOException {
        MailFacts mail = MailBuilder.mail(
                        "Re: lịch",
                        "Cảm ơn Trung tâm.\n\nVào Th 2, 5 thg 5, 2025 đơn vị đã viết:\n> buổi sáng ngày 14/5/2025 nghỉ.")
                .read(folder);
        assertThat(mail.changes()).isEmpty();
    }

    @Test
    void changes_in_the_mail_itself() throws IOException {
        List<ScheduleChange> changes = MailBuilder.mail(
                        "Điều chỉnh lịch học",
                        "Kính gửi Trung tâm,\nXin điều chỉnh lịch học: chuyên đề \"Văn hóa công sở\" từ buổi chiều thứ Hai ngày 12/5/2025 chuyển sang buổi sáng thứ Ba ngày 13/5/2025; "
                                + "buổi sáng ngày 14/5/2025 nghỉ. Buổi chiều ngày 14/5/2025: giảng viên ThS. Lê Văn An thay bằng PGS.TS. Trần Thị Bình. "
                                + "Buổi sáng ngày 15/5/2025 phòng học chuyển sang Hội trường B.")
                .read(folder)
                .changes();
        assertThat(changes.stream().map(ScheduleChange::action))
                .containsExactly(Action.MOVE, Action.CANCEL, Action.ALTER, Action.ALTER);
        moved(changes.get(0), "Văn hóa công sở");
        assertThat(changes.get(2).lecturer()).isEqualTo("Trần Thị Bình");
        assertThat(changes.get(3).room()).isEqualTo("Hội trường B");
    }

    @Test
    void what_only_a_person_can_carry_out_is_asked() throws IOException {
        MailFacts mail = MailBuilder.mail("Bổ sung", "Đề nghị bổ sung 02 học viên vào danh sách lớp.")
                .read(folder);
        assertThat(mail.unsure())
                .singleElement()
                .satisfies(u -> assertThat(u.subject()).isEqualTo(Unsure.Subject.ROSTER));
    }

    private static void moved(ScheduleChange change, String topic) {
        assertThat(change.action()).isEqualTo(Action.MOVE);
        assertThat(change.from()).isEqualTo(OLD);
        assertThat(change.to()).isEqualTo(NEW);
        assertThat(change.topic()).isEqualTo(topic);
    }

    private static <T> T value(Cited<T> cited) {
        return cited.value();
    }
}
