package vn.napa.quanlop.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.mail.OutgoingMail;
import vn.napa.quanlop.people.Organisation;
import vn.napa.quanlop.reports.Report;
import vn.napa.quanlop.reports.ReportKind;

class RecipientsTests {

    private static final Recipient MANAGER =
            new Recipient(Recipient.Role.CLASS_MANAGER, "Trần Thị Bình", "bqlbd@napa.vn");
    private static final Recipient UNIT = new Recipient(Recipient.Role.UNIT, "Ban Quản lý bồi dưỡng", "bqlbd@napa.vn");
    private static final Recipient DIRECTOR =
            new Recipient(Recipient.Role.DIRECTOR, "Hoàng Đức Thắng", "giamdoc@napa.vn");

    @Test
    void anAddressThatServesTwoReceivesOneLetterAndTheDirectorComesFirst() {
        assertThat(Recipients.eachOnce(List.of(MANAGER, UNIT, DIRECTOR))).containsExactly(DIRECTOR, UNIT);
    }

    @Test
    void theCoveringLetterNamesTheReportAndEnclosesBothFiles() {
        OutgoingMail mail = new CoveringLetter(organisation()).to(UNIT, report(), course(), "report/3/bqlbd@napa.vn");

        assertThat(mail.subject())
                .isEqualTo("Báo cáo số 05/BC-VP: tình hình tham gia học tập của học viên lớp CVC-K26");
        assertThat(mail.text())
                .startsWith("Kính gửi: Ban Quản lý bồi dưỡng,")
                .contains("Báo cáo số 05/BC-VP ngày 05 tháng 02 năm 2026", "bản tham khảo");
        assertThat(mail.enclosures())
                .extracting(OutgoingMail.Enclosure::name)
                .containsExactly("BC-05-2026.pdf", "BC-05-2026-ban-tham-khao.xlsx");
    }

    private static Organisation organisation() {
        return new Organisation(
                "Học viện Hành chính Quốc gia",
                "Văn phòng",
                "Phòng Công nghệ thông tin",
                "cntt@napa.vn",
                "Hà Nội",
                "VP");
    }

    private static Report report() {
        LocalDate day = LocalDate.of(2026, 2, 5);
        LocalDateTime at = day.atTime(9, 0);
        return new Report(
                3,
                7,
                ReportKind.MIDTERM,
                1,
                Report.State.SIGNED,
                day.minusDays(1),
                day.plusDays(2),
                day.plusDays(2),
                at,
                null,
                null,
                at,
                at,
                5,
                day,
                "Nguyễn Thị Lan",
                "a".repeat(64),
                "b".repeat(64),
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
                LocalDateTime.of(2026, 1, 1, 8, 0),
                null,
                null);
    }
}
