package vn.napa.quanlop.classes.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.classes.Dossier.Chair;
import vn.napa.quanlop.classes.Dossier.Part;
import vn.napa.quanlop.documents.MailBuilder;
import vn.napa.quanlop.documents.MailFacts;

/** Mails of a class come together; what is wrong is told at its place. */
class JoinDossierTest {

    @TempDir
    Path folder;

    @Test
    void two_classes_in_one_mail_come_apart() throws IOException {
        MailFacts mail = MailBuilder.mail("Hồ sơ hai lớp", "Gửi hồ sơ hai lớp.")
                .page("QĐ 5.doc", decision("11", "KN-K05.2025", "khóa 5", 2))
                .page("QĐ 6.doc", decision("12", "KN-K06.2025", "khóa 6", 1))
                .page(
                        "DS.xls",
                        roster(
                                "KN-K05.2025",
                                "khóa 5",
                                "1|Nguyễn Văn An|1985|Chuyên viên",
                                "2|Trần Thị Bình|1990|Chuyên viên"))
                .page("DS.xls", roster("KN-K06.2025", "khóa 6", "1|Lê Văn Cường|1985|Chuyên viên"))
                .read(folder);
        List<ClassKey> keys = JoinDossier.classesIn(mail);
        assertThat(keys).extracting(ClassKey::code).containsExactly("KN-K05.2025", "KN-K06.2025");
        Dossier five = JoinDossier.join(List.of(mail), keys.get(0));
        Dossier six = JoinDossier.join(List.of(mail), keys.get(1));
        assertThat(five.students()).hasSize(2);
        assertThat(five.decision().number()).isEqualTo("11/QĐ-HCQG");
        assertThat(six.students()).extracting(Dossier.Entry::fullName).containsExactly("Lê Văn Cường");
        assertThat(six.decision().number()).isEqualTo("12/QĐ-HCQG");
        assertThat(codes(five)).containsExactlyInAnyOrder("MISSING_SCHEDULE", "MISSING_SEATING");
    }

    @Test
    void problems_stand_at_their_place_in_polite_words() throws IOException {
        MailFacts mail = MailBuilder.mail("Hồ sơ lớp KN-K05.2025", "Gửi hồ sơ.")
                .page("QĐ.doc", decision("11", "KN-K05.2025", "khóa 5", 3))
                .page(
                        "DS.xls",
                        roster(
                                "KN-K05.2025",
                                "khóa 5",
                                "1|Nguyễn Văn An|31/02/1985|Chuyên viên",
                                "2|Trần Thị Bình|1990|Chuyên viên"))
                .page("Sơ đồ.xls", chart("Nguyễn Văn An|Vũ Văn Lạ"))
                .read(folder);
        Dossier dossier = JoinDossier.join(List.of(mail));
        assertThat(dossier.problems().stream().map(p -> p.code() + " " + p.subject()))
                .containsExactlyInAnyOrder(
                        "INVALID_BIRTH 1",
                        "ROSTER_COUNT_MISMATCH null",
                        "SEAT_NOT_IN_ROSTER Vũ Văn Lạ",
                        "STUDENT_WITHOUT_SEAT 2",
                        "MISSING_SCHEDULE null");
        assertThat(dossier.problems().stream()
                        .filter(p -> p.code().equals("INVALID_BIRTH"))
                        .map(Dossier.Problem::message))
                .containsExactly(
                        "DS.xls, bảng 1, dòng 2, cột 3: ngày sinh 31/02/1985 của học viên Nguyễn Văn An không hợp lệ (tháng 02 không có ngày 31); đề nghị kiểm tra và gửi lại.");
    }

    @Test
    void a_later_chart_replaces_the_chart_and_nothing_else() throws IOException {
        MailFacts first = MailBuilder.mail("Hồ sơ lớp KN-K05.2025", "Gửi hồ sơ.")
                .page(
                        "DS.xls",
                        roster(
                                "KN-K05.2025",
                                "khóa 5",
                                "1|Nguyễn Văn An|1985|Chuyên viên",
                                "2|Trần Thị Bình|1990|Chuyên viên"))
                .page("Sơ đồ.xls", chart("Nguyễn Văn An|Trần Thị Bình"))
                .read(folder);
        MailFacts second = MailBuilder.mail("Sơ đồ mới", "Gửi sơ đồ mới.")
                .page("Sơ đồ mới.xls", chart("2|1"))
                .read(folder);
        Dossier dossier = JoinDossier.join(List.of(first, second));
        assertThat(dossier.students()).hasSize(2);
        assertThat(dossier.seats())
                .containsExactly(new Chair(1, 1, 2, "Trần Thị Bình"), new Chair(1, 2, 1, "Nguyễn Văn An"));
    }

    @Test
    void a_scan_is_told_and_a_person_asked() throws IOException {
        byte[] picture = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        MailFacts mail = MailBuilder.mail("Hồ sơ lớp KN-K05.2025", "Gửi hồ sơ.")
                .part("Content-Type: image/png\r\nContent-Disposition: attachment; filename=\"QD mo lop.png\"", picture)
                .read(folder);
        Dossier dossier = JoinDossier.join(List.of(mail));
        assertThat(codes(dossier)).contains("SCANNED_ATTACHMENT", "MISSING_ROSTER");
        assertThat(dossier.review()).extracting(Dossier.Doubt::part).containsExactly(Part.DECISION);
    }

    private static List<String> codes(Dossier dossier) {
        return dossier.problems().stream().map(Dossier.Problem::code).toList();
    }

    private static String decision(String number, String code, String cohort, int students) {
        return "<p>Số: " + number
                + "/QĐ-HCQG</p><p>Hà Nội, ngày 02 tháng 5 năm 2025</p><p>QUYẾT ĐỊNH</p><p>Về việc mở lớp Bồi dưỡng kỹ năng quản lý "
                + cohort + "</p>"
                + "<p>Điều 1. Mở lớp Bồi dưỡng kỹ năng quản lý, " + cohort + " (mã lớp: " + code + ") cho " + students
                + " học viên.</p>"
                + "<p>- Thời gian: từ ngày 12/5/2025 đến ngày 16/5/2025.</p><p>- Địa điểm: Hội trường A.</p><p>Nơi nhận:</p>";
    }

    private static String roster(String code, String cohort, String... rows) {
        String[] all = new String[rows.length + 1];
        all[0] = "TT|Họ và tên|Ngày sinh|Chức vụ";
        System.arraycopy(rows, 0, all, 1, rows.length);
        return "<p>DANH SÁCH HỌC VIÊN</p><p>Lớp Bồi dưỡng kỹ năng quản lý " + cohort + " (" + code + ")</p>"
                + MailBuilder.table(all);
    }

    private static String chart(String row) {
        return "<p>SƠ ĐỒ CHỖ NGỒI</p>" + MailBuilder.table("2*BỤC GIẢNG", row);
    }
}
