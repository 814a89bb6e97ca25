package vn.napa.quanlop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way of laying a list of students out that is known tells the same students. */
class RosterLayoutsTest {

    private static final String TITLE =
            "<p>DANH SÁCH HỌC VIÊN</p><p>Lớp Bồi dưỡng kỹ năng quản lý khóa 5 (Mã lớp: KN-K05.2025)</p>";

    @TempDir
    Path folder;

    @Test
    void one_column_for_each_thing() throws IOException {
        told(MailBuilder.table(
                "STT|Họ và tên|Ngày sinh|Giới tính|Chức vụ|Đơn vị công tác|Điện thoại",
                "1|Nguyễn Văn An|12/3/1985|Nam|Chuyên viên|Sở Nội vụ tỉnh A|0912 345 678",
                "2|Trần Thị Bình|1990|Nữ|Trưởng phòng|UBND huyện B|"));
    }

    @Test
    void headings_without_accents_and_names_in_capitals() throws IOException {
        told(MailBuilder.table(
                "TT|HO VA TEN|NAM SINH|GIOI TINH|CHUC VU|CO QUAN|SDT",
                "1|NGUYỄN VĂN AN|12-03-1985|nam|Chuyên viên|Sở Nội vụ tỉnh A|912345678",
                "2|TRẦN THỊ BÌNH|1990|nữ|Trưởng phòng|UBND huyện B|"));
    }

    @Test
    void family_and_given_name_apart_and_years_under_men_and_women() throws IOException {
        told(MailBuilder.table(
                "2^TT|2^Họ và đệm|2^Tên|2*Năm sinh|2^Chức vụ, đơn vị công tác|2^Điện thoại",
                "Nam|Nữ",
                "1|Nguyễn Văn|An|12/3/1985||Chuyên viên, Sở Nội vụ tỉnh A|0912.345.678",
                "2|Trần Thị|Bình||1990|Trưởng phòng - UBND huyện B|"));
    }

    @Test
    void day_month_year_apart_and_crosses_for_gender() throws IOException {
        told(MailBuilder.table(
                "2^TT|2^Họ và tên|3*Ngày tháng năm sinh|2*Giới tính|2^Chức danh|2^Nơi công tác|2^Số ĐT",
                "Ngày|Tháng|Năm|Nam|Nữ",
                "1|Nguyễn Văn An|12|3|1985|x||Chuyên viên|Sở Nội vụ tỉnh A|0912345678",
                "2|Trần Thị Bình|||1990||x|Trưởng phòng|UBND huyện B|"));
    }

    @Test
    void organisations_as_headings_of_groups_that_count_anew() throws IOException {
        told(MailBuilder.table(
                "STT|Họ và tên|Ngày sinh|Ông/Bà|Chức vụ|Di động",
                "I|5*Sở Nội vụ tỉnh A (01 người)",
                "1|Nguyễn Văn An|12/3/1985|Ông|Chuyên viên|0912345678",
                "II|5*UBND huyện B",
                "1|Trần Thị Bình|1990|Bà|Trưởng phòng|",
                "6*Ấn định danh sách này có 02 người./n/"));
    }

    @Test
    void a_list_in_two_columns_of_the_page() throws IOException {
        told(
                MailBuilder.table(
                        "TT|Họ và tên|Năm sinh|GT|Chức vụ|Đơn vị|ĐT|TT|Họ và tên|Năm sinh|GT|Chức vụ|Đơn vị|ĐT",
                        "1|Nguyễn Văn An|12/3/1985|Nam|Chuyên viên|Sở Nội vụ tỉnh A|0912345678|2|Trần Thị Bình|1990|Nữ|Trưởng phòng|UBND huyện B|"));
    }

    @Test
    void a_date_no_calendar_has_is_impossible() throws IOException {
        MailFacts mail = MailBuilder.mail("DS", "")
                .page(
                        "DS.xls",
                        TITLE
                                + MailBuilder.table(
                                        "TT|Họ và tên|Ngày sinh|Chức vụ", "1|Nguyễn Văn An|31/02/1985|Chuyên viên"))
                .read(folder);
        RosterFacts.Row row = mail.documents().get(0).rosters().get(0).rows().get(0);
        assertThat(row.birth()).isNotNull();
        assertThat(row.birth().value()).isEqualTo(new RosterFacts.Birth(null, true));
    }

    @Test
    void a_list_of_lecturers_is_left_out() throws IOException {
        MailFacts mail = MailBuilder.mail("DS", "")
                .page(
                        "DS giảng viên.xls",
                        "<p>DANH SÁCH GIẢNG VIÊN</p>"
                                + MailBuilder.table(
                                        "STT|Họ và tên|Học hàm, học vị|Đơn vị công tác", "1|Nguyễn Văn An|TS.|Khoa A"))
                .read(folder);
        assertThat(mail.documents().get(0).unrelated()).isTrue();
    }

    private void told(String html) throws IOException {
        MailFacts mail = MailBuilder.mail("DS", "Gửi danh sách.")
                .page("Danh sách.xls", TITLE + html)
                .read(folder);
        assertThat(mail.documents().get(0).rosters()).hasSize(1);
        assertThat(mail.documents().get(0).unsure()).isEmpty();
        assertThat(mail.documents().get(0).rosters().get(0).rows().stream().map(RosterLayoutsTest::inWords))
                .containsExactly(
                        "1 Nguyễn Văn An 1985-03-12 M Chuyên viên, Sở Nội vụ tỉnh A 0912345678",
                        "2 Trần Thị Bình 1990 F Trưởng phòng, UBND huyện B null");
    }

    private static String inWords(RosterFacts.Row r) {
        String birth = r.birth() == null ? "" : r.birth().value().iso();
        return r.no() + " " + r.fullName().value() + " " + birth + " " + r.gender() + " " + r.position() + ", "
                + r.organisation() + " " + r.phone();
    }
}
