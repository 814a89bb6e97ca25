package vn.napa.quanlop.reports;

import java.util.ArrayList;
import java.util.List;
import vn.napa.quanlop.reports.document.ReportContent;
import vn.napa.quanlop.reports.document.ReportContent.StudentLine;

/** What a draft says of its figures before the officer has written a word. */
final class Narrative {

    private static final int GOOD = 95;
    private static final int FAIR = 85;

    private Narrative() {}

    static List<String> remarks(ReportContent content) {
        List<String> remarks = new ArrayList<>();
        int held = content.students().stream().mapToInt(StudentLine::held).sum();
        int attended =
                content.students().stream().mapToInt(StudentLine::attended).sum();
        if (held > 0) {
            remarks.add(general(100.0 * attended / held));
        }
        if (!content.overThreshold().isEmpty()) {
            remarks.add("Còn học viên vắng mặt nhiều buổi, ảnh hưởng đến kết quả học tập và nền nếp chung của lớp.");
        }
        if (hasWrongSeats(content)) {
            remarks.add("Một số học viên có buổi ngồi chưa đúng vị trí theo sơ đồ chỗ ngồi đã được cung cấp.");
        }
        return remarks;
    }

    static List<String> proposals(ReportContent content) {
        String unit = content.course().unit();
        List<String> proposals = new ArrayList<>();
        if (!content.overThreshold().isEmpty()) {
            proposals.add(
                    "Đề nghị " + unit + " và cán bộ quản lý lớp làm rõ lý do vắng mặt, nhắc nhở các học viên có"
                            + " tên tại mục 3 của Báo cáo này và xem xét điều kiện dự kiểm tra của các học viên đó theo quy định.");
        }
        if (hasWrongSeats(content)) {
            proposals.add("Đề nghị cán bộ quản lý lớp nhắc học viên ngồi đúng vị trí theo sơ đồ chỗ ngồi; khi có điều"
                    + " chỉnh, gửi ngay sơ đồ chỗ ngồi mới đến Văn phòng Học viện theo khoản 2 Điều 3 Quy chế.");
        }
        if (proposals.isEmpty()) {
            proposals.add(
                    "Đề nghị " + unit + " và cán bộ quản lý lớp tiếp tục phối hợp duy trì nền nếp học tập của lớp.");
        }
        return proposals;
    }

    private static String general(double percent) {
        if (percent >= GOOD) {
            return "Nhìn chung, học viên của lớp tham gia học tập đầy đủ, thực hiện đúng lịch học và địa điểm học.";
        }
        if (percent >= FAIR) {
            return "Đa số học viên của lớp tham gia học tập đầy đủ, thực hiện đúng lịch học và địa điểm học.";
        }
        return "Tỷ lệ tham gia học tập của lớp chưa cao, còn nhiều lượt học viên vắng mặt.";
    }

    private static boolean hasWrongSeats(ReportContent content) {
        return content.students().stream().anyMatch(student -> student.wrongSeat() > 0);
    }
}
