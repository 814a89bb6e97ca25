package vn.napa.quanlop.classes.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.napa.quanlop.classes.Contact;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.documents.Place;
import vn.napa.quanlop.people.Organisation;

class VerdictLetterTests {

    private static final Organisation OFFICE = new Organisation(
            "Học viện Hành chính Quốc gia", "Văn phòng", "Phòng Công nghệ thông tin", "cntt@napa.vn", "Hà Nội", "VP");

    private final VerdictLetter letters = new VerdictLetter(new LetterWords(), OFFICE);

    @Test
    void aDossierWithGapsIsAnsweredPlaceByPlace() throws IOException {
        Letter letter = letters.write(
                training(),
                dossier(),
                List.of(),
                List.of("Lịch học: Bỏ 1 buổi (sáng 08/10/2026); thêm 1 buổi (sáng 09/10/2026)."));
        letters.sign(letter);

        assertThat(letter.text()).isEqualTo(golden("verdict-with-gaps.txt"));
    }

    @Test
    void whateverUnitsWriteIsEscapedInHtml() {
        Letter letter = letters.write(
                training(),
                dossier(),
                List.of(new Contact(
                        1, Dossier.ContactKind.CLASS_MANAGER, "<b>x</b>", "a@b.vn", Contact.Source.DOCUMENT)),
                List.of("<script>alert(1)</script>"));

        assertThat(letter.html()).doesNotContain("<script>", "<b>x</b>").contains("&lt;script&gt;");
    }

    private static TrainingClass training() {
        return new TrainingClass(
                7,
                1,
                "Ban Quản lý bồi dưỡng",
                "CVC-K26.2026",
                "Bồi dưỡng ngạch chuyên viên chính",
                "khóa 26",
                "123/QĐ-HCQG",
                LocalDate.of(2026, 9, 28),
                LocalDate.of(2026, 10, 5),
                LocalDate.of(2026, 10, 9),
                "Phòng 301 nhà B",
                30,
                true,
                false,
                LocalDateTime.of(2026, 9, 29, 8, 0),
                null,
                null);
    }

    private static Dossier dossier() {
        Dossier.Lesson lesson = new Dossier.Lesson(
                LocalDate.of(2026, 10, 5),
                Dossier.HalfDay.MORNING,
                Dossier.LessonKind.LECTURE,
                "Nền hành chính",
                "Nguyễn Văn A",
                "301B",
                null,
                null,
                null,
                null);
        return new Dossier(
                "Ban Quản lý bồi dưỡng",
                "CVC-K26.2026",
                "Bồi dưỡng ngạch chuyên viên chính",
                "khóa 26",
                new Dossier.Decision("123/QĐ-HCQG", LocalDate.of(2026, 9, 28)),
                List.of(),
                LocalDate.of(2026, 10, 5),
                LocalDate.of(2026, 10, 9),
                "Phòng 301 nhà B",
                30,
                List.of(lesson),
                List.of(new Dossier.Test(Dossier.TestKind.FINAL, LocalDate.of(2026, 10, 9))),
                List.of(new Dossier.Entry(1, "Trần Thị B", null, null, null, null, null, null)),
                List.of(),
                List.of(
                        new Dossier.Problem("MISSING_SEATING", null, null, "Chưa có sơ đồ chỗ ngồi (Word hoặc Excel)."),
                        new Dossier.Problem(
                                "INVALID_BIRTH",
                                "1",
                                new Place("Danh sách.xlsx", "trang tính 'Lớp 1'", "ô D14"),
                                "Danh sách.xlsx, trang tính 'Lớp 1', ô D14: ngày sinh 31/02/1985 không hợp lệ (tháng 02 không có"
                                        + " ngày 31); đề nghị kiểm tra và gửi lại.")),
                List.of(new Dossier.Doubt(Dossier.Part.SCHEDULE, "Hai buổi cùng một thời điểm ngày 05/10/2026.")),
                List.of(),
                List.of());
    }

    private static String golden(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/classes", name));
    }
}
