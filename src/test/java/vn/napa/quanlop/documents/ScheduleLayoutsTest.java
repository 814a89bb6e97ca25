package vn.napa.quanlop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way of laying a timetable out that is known tells the same lessons. */
class ScheduleLayoutsTest {

    private static final String TITLE =
            "<p>LỊCH HỌC</p><p>Lớp Bồi dưỡng kỹ năng quản lý khóa 5 (Mã lớp: KN-K05.2025)</p><p>(Kèm theo Quyết định số 12/QĐ-HCQG ngày 02/5/2025)</p>";

    @TempDir
    Path folder;

    @Test
    void one_row_for_each_half_day() throws IOException {
        told(MailBuilder.table(
                "TT|Thứ, ngày|Buổi|Nội dung|Giảng viên|Phòng học",
                "2^1|2^Thứ Hai/n/12/5/2025|Sáng|Khai giảng|Ban Tổ chức|P.301",
                "Chiều|Chuyên đề 1: Cải cách hành chính|TS. Lê Văn An|P.301",
                "2|Thứ Ba/n/13/5/2025|Cả ngày|Chuyên đề 2: Văn hóa công sở|PGS.TS Trần Thị Bình|P.301"));
    }

    @Test
    void weekday_and_date_in_columns_of_their_own() throws IOException {
        told(MailBuilder.table(
                "Thứ|Ngày|Buổi học|Chuyên đề|Báo cáo viên|Địa điểm",
                "2^Hai|2^12/5|S|Khai giảng||P.301",
                "C|Cải cách hành chính|TS. Lê Văn An|P.301",
                "2^Ba|2^13/5|S|Văn hóa công sở|PGS.TS Trần Thị Bình|P.301",
                "C|Văn hóa công sở (tiếp theo)|PGS.TS Trần Thị Bình|P.301"));
    }

    @Test
    void hours_instead_of_half_days() throws IOException {
        List<ScheduleFacts.Lesson> lessons = told(MailBuilder.table(
                "STT|Thời gian|Nội dung|Giảng viên|Phòng",
                "1|Thứ Hai, ngày 12/5/2025 (7h30 - 11h30)|Khai giảng||P.301",
                "2|Thứ Hai, ngày 12/5/2025 (13h30 - 17h00)|Cải cách hành chính|TS. Lê Văn An|P.301",
                "3|Thứ Ba, ngày 13/5/2025 (7h30 - 11h30)|Văn hóa công sở|PGS.TS Trần Thị Bình|P.301",
                "4|Thứ Ba, ngày 13/5/2025 (13h30 - 17h00)|Văn hóa công sở|PGS.TS Trần Thị Bình|P.301"));
        assertThat(lessons.get(0).start()).hasToString("07:30");
    }

    @Test
    void periods_tell_the_half_day() throws IOException {
        List<ScheduleFacts.Lesson> lessons = told(MailBuilder.table(
                "Ngày|Tiết|Nội dung|Giảng viên|Phòng",
                "2^Thứ Hai 12/5/2025|1-4|Khai giảng||P.301",
                "5-8|Cải cách hành chính|TS. Lê Văn An|P.301",
                "2^Thứ Ba 13/5/2025|1-4|Văn hóa công sở|PGS.TS Trần Thị Bình|P.301",
                "5-8|Văn hóa công sở|PGS.TS Trần Thị Bình|P.301"));
        assertThat(lessons.get(1).firstPeriod()).isEqualTo(5);
        assertThat(lessons.get(1).lastPeriod()).isEqualTo(8);
    }

    @Test
    void a_half_day_printed_in_two_pieces_is_one_lesson() throws IOException {
        List<ScheduleFacts.Lesson> lessons = told(MailBuilder.table(
                "Ngày|Buổi|Tiết|Nội dung|Giảng viên|Phòng",
                "4^Thứ Hai 12/5/2025|2^Sáng|1-2|Khai giảng||P.301",
                "3-4|Khai giảng||P.301",
                "2^Chiều|5-6|Cải cách hành chính|TS. Lê Văn An|P.301",
                "7-8|Cải cách hành chính|TS. Lê Văn An|P.301",
                "2^Thứ Ba 13/5/2025|Sáng|1-4|Văn hóa công sở|PGS.TS Trần Thị Bình|P.301",
                "Chiều|5-8|Văn hóa công sở|PGS.TS Trần Thị Bình|P.301"));
        assertThat(lessons.get(0).lastPeriod()).isEqualTo(4);
    }

    @Test
    void a_row_for_each_day_with_columns_for_its_halves() throws IOException {
        told(MailBuilder.table(
                "Ngày|Sáng (7h30 - 11h30)|Chiều (13h30 - 17h00)|Phòng",
                "Thứ 2/n/12/5|Khai giảng|Chuyên đề 1: Cải cách hành chính/n/GV: TS. Lê Văn An|P.301",
                "Thứ 3/n/13/5|2*Chuyên đề 2: Văn hóa công sở/n/PGS.TS Trần Thị Bình|P.301"));
    }

    @Test
    void halves_with_columns_for_topic_and_lecturer() throws IOException {
        told(MailBuilder.table(
                "2^Ngày|2*Buổi sáng|2*Buổi chiều|2^Phòng",
                "Nội dung|Giảng viên|Nội dung|Giảng viên",
                "Thứ Hai 12/5/2025|Khai giảng||Cải cách hành chính|TS. Lê Văn An|P.301",
                "Thứ Ba 13/5/2025|Văn hóa công sở|PGS.TS Trần Thị Bình|Văn hóa công sở|PGS.TS Trần Thị Bình|P.301"));
    }

    @Test
    void a_week_with_dates_in_the_headings() throws IOException {
        told("<p>Tuần 1</p>"
                + MailBuilder.table(
                        "Buổi|Thứ Hai/n/12/5|Thứ Ba/n/13/5|Thứ Tư/n/14/5",
                        "Sáng|Khai giảng/n/(P.301)|2^Chuyên đề 2: Văn hóa công sở/n/PGS.TS Trần Thị Bình/n/(P.301)|",
                        "Chiều|Chuyên đề 1: Cải cách hành chính/n/TS. Lê Văn An/n/(P.301)|"));
    }

    @Test
    void a_week_whose_dates_stand_only_above_the_table() throws IOException {
        told("<p>Tuần 1 (từ ngày 12 đến ngày 16/5/2025)</p>"
                + MailBuilder.table(
                        "Buổi|Thứ Hai|Thứ Ba|Thứ Tư|Thứ Năm|Thứ Sáu",
                        "Sáng|Khai giảng|Văn hóa công sở/n/PGS.TS Trần Thị Bình|||",
                        "Chiều|Cải cách hành chính/n/TS. Lê Văn An|Văn hóa công sở/n/PGS.TS Trần Thị Bình|||")
                + "<p>Địa điểm học: P.301, nhà A</p>");
    }

    @Test
    void lines_for_days_and_halves() throws IOException {
        told(
                "<p>Thứ Hai, ngày 12/5/2025:</p><p>- Sáng: Khai giảng.</p><p>- Chiều: Chuyên đề 1: Cải cách hành chính (TS. Lê Văn An);</p>"
                        + "<p>* Thứ Ba (13/5):</p><p>+ Cả ngày: Chuyên đề 2: Văn hóa công sở (PGS.TS Trần Thị Bình)</p><p>Lớp học tại: P.301, nhà A</p>");
    }

    @Test
    void one_line_for_each_half_day() throws IOException {
        told(
                "<p>1. Sáng thứ Hai, ngày 12/5/2025: Khai giảng</p><p>2. Chiều thứ Hai, ngày 12/5/2025: Cải cách hành chính (TS. Lê Văn An)</p>"
                        + "<p>3. Sáng thứ Ba, ngày 13/5/2025: Văn hóa công sở (PGS.TS Trần Thị Bình)</p><p>4. Chiều thứ Ba, ngày 13/5/2025: Văn hóa công sở (PGS.TS Trần Thị Bình)</p><p>Địa điểm: P.301, nhà A</p>");
    }

    private List<ScheduleFacts.Lesson> told(String html) throws IOException {
        MailFacts mail = MailBuilder.mail("Lịch học", "Gửi lịch học.")
                .page("Lịch học.xls", TITLE + html)
                .read(folder);
        assertThat(mail.documents()).hasSize(1);
        assertThat(mail.documents().get(0).schedules()).hasSize(1);
        ScheduleFacts schedule = mail.documents().get(0).schedules().get(0);
        assertThat(schedule.about().code()).isNotNull();
        assertThat(schedule.lessons().stream()
                        .map(l -> l.date() + " " + l.part() + " " + l.kind() + " " + l.topic() + " | " + l.lecturer()
                                + " | " + l.room()))
                .containsExactly(
                        "2025-05-12 MORNING OPENING Khai giảng | null | P.301",
                        "2025-05-12 AFTERNOON LECTURE Cải cách hành chính | Lê Văn An | P.301",
                        "2025-05-13 MORNING LECTURE Văn hóa công sở | Trần Thị Bình | P.301",
                        "2025-05-13 AFTERNOON LECTURE Văn hóa công sở | Trần Thị Bình | P.301");
        return schedule.lessons();
    }
}
