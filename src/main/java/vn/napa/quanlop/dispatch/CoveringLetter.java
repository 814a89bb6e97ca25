package vn.napa.quanlop.dispatch;

import java.util.List;
import java.util.Objects;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.mail.OutgoingMail;
import vn.napa.quanlop.mail.OutgoingMail.Enclosure;
import vn.napa.quanlop.people.Organisation;
import vn.napa.quanlop.reports.Report;
import vn.napa.quanlop.reports.VietnameseDates;

/** Words the letter under which a signed report goes out. */
final class CoveringLetter {

    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Organisation organisation;

    CoveringLetter(Organisation organisation) {
        this.organisation = organisation;
    }

    /** @throws NullPointerException when the report is not signed */
    OutgoingMail to(Recipient recipient, Report report, TrainingClass course, String key) {
        String number = report.code(organisation.officeCode());
        String dated = VietnameseDates.inWords(Objects.requireNonNull(report.dated()));
        String subject = "Báo cáo số " + number + ": tình hình tham gia học tập của học viên lớp " + course.title();
        String text = "Kính gửi: " + recipient.name() + ",\n\n"
                + organisation.office() + " Học viện (" + organisation.itDepartment() + ") trân trọng gửi Báo cáo số "
                + number + " " + dated + " về tình hình tham gia học tập của học viên lớp " + course.name()
                + (course.code() == null ? "" : " (mã lớp: " + course.code() + ")")
                + ", số liệu tính đến hết " + VietnameseDates.inWords(report.cutOff()) + ".\n\n"
                + purpose(recipient) + "\n\n"
                + "Văn bản chính thức là tệp PDF gửi kèm; tệp Excel là bản tham khảo để tiện tra cứu.\n\n"
                + "Trân trọng,\n" + organisation.signature() + "\n"
                + "Email: " + organisation.mailbox() + "\n";
        return new OutgoingMail(
                key,
                recipient.address(),
                subject,
                text,
                null,
                List.of(
                        new Enclosure(report.fileName() + ".pdf", PDF, Objects.requireNonNull(report.pdfSha())),
                        new Enclosure(
                                report.fileName() + "-ban-tham-khao.xlsx",
                                XLSX,
                                Objects.requireNonNull(report.xlsxSha()))),
                null);
    }

    private static String purpose(Recipient recipient) {
        return switch (recipient.role()) {
            case DIRECTOR -> "Kính trình Giám đốc xem xét, cho ý kiến chỉ đạo.";
            case UNIT, COORDINATING_UNIT ->
                "Đề nghị Quý đơn vị xem xét, phối hợp thực hiện các nội dung liên quan nêu trong Báo cáo.";
            case CLASS_MANAGER ->
                "Đề nghị Anh/Chị xem xét, thông báo đến học viên của lớp và phối hợp thực hiện các nội dung liên quan.";
        };
    }
}
