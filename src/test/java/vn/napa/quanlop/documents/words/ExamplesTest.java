package vn.napa.quanlop.documents.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a rule says it reads, it reads. */
class ExamplesTest {

    @ParameterizedTest
    @MethodSource("vn.napa.quanlop.documents.words.Dates#examples")
    void dates(String example) {
        assertThat(Dates.first(example))
                .isPresent()
                .get()
                .satisfies(d -> assertThat(d.in(2025)).contains(LocalDate.of(2025, 5, 12)));
    }

    @ParameterizedTest
    @MethodSource("vn.napa.quanlop.documents.words.Periods#examples")
    void periods(String example) {
        assertThat(Periods.first(example)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("vn.napa.quanlop.documents.words.Hours#examples")
    void hours(String example) {
        assertThat(Hours.first(example))
                .isPresent()
                .get()
                .satisfies(h -> assertThat(h.start()).hasToString("07:30"));
    }

    @ParameterizedTest
    @MethodSource("vn.napa.quanlop.documents.words.Weekdays#examples")
    void weekdays(String example) {
        assertThat(Weekdays.first(example)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("vn.napa.quanlop.documents.words.HalfDays#examples")
    void halves(String example) {
        assertThat(HalfDays.in(example)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PGS.TS. Trần Thị Bình, Trần Thị Bình",
        "'PGS, TS. Trần Thị Bình', Trần Thị Bình",
        "GVCC.TS. Ông Khánh Nhi, Ông Khánh Nhi",
        "NCS.ThS Lê Văn An, Lê Văn An",
        "Bà Lê Thị Hoa, Lê Thị Hoa",
        "Ông Nguyễn Văn Tú, Nguyễn Văn Tú"
    })
    void lecturers_lose_their_titles(String printed, String name) {
        assertThat(People.lecturer(printed)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"NGUYỄN THỊ THÙY AN, Nguyễn Thị Thùy An", "H'NGUYỆT NIÊ, H'Nguyệt Niê", "Y Brếp Kbuôr, Y Brếp Kbuôr"})
    void capitals_become_names(String printed, String name) {
        assertThat(People.properCase(printed)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Mã lớp: K48/2025-LĐCS, K48/2025-LĐCS",
        "Hồ sơ lớp KNST.44.HCM.25 gửi, KNST.44.HCM.25",
        "Lớp Bồi dưỡng A khóa 18 (ĐBHĐ18-HN), ĐBHĐ18-HN",
        "DANH SÁCH HỌC VIÊN LỚP HUE-CVC-2026-35, HUE-CVC-2026-35"
    })
    void class_codes(String text, String code) {
        assertThat(Mentions.codes(text)).containsExactly(code);
    }

    @Test
    void a_cohort_is_no_code() {
        assertThat(Mentions.codes("Lớp Bồi dưỡng A (K22/2024), Quyết định số 80/QĐ-TTg, (Khóa XV/2025)"))
                .isEmpty();
    }

    @Test
    void letters_come_in_one_form() {
        assertThat(Words.clean("\u00d0a\u0300o\u00a0\u200b  Thi\u0323 ")).isEqualTo("Đào Thị");
        assertThat(Words.bare("Đơn vị, công-tác")).isEqualTo("don vi cong tac");
    }
}
