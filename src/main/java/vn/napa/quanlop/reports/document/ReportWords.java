package vn.napa.quanlop.reports.document;

import static vn.napa.quanlop.reports.VietnameseDates.inFigures;
import static vn.napa.quanlop.reports.VietnameseDates.inWords;
import static vn.napa.quanlop.reports.VietnameseDates.twoDigits;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.reports.document.ReportContent.Course;
import vn.napa.quanlop.reports.document.ReportContent.Letterhead;
import vn.napa.quanlop.reports.document.ReportContent.SessionLine;
import vn.napa.quanlop.reports.document.ReportContent.StudentLine;

/** The sentences of a report, as Vietnamese administrative style has them; the template only lays them out. */
public final class ReportWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Room to write in; no-break spaces, which do not collapse. */
    private static final String BLANK = "\u00a0".repeat(7);

    private final ReportContent content;
    private final @Nullable Issue issue;
    private final Letterhead letterhead;
    private final Course course;

    public ReportWords(ReportContent content, @Nullable Issue issue) {
        this.content = content;
        this.issue = issue;
        this.letterhead = content.letterhead();
        this.course = content.course();
    }

    public boolean draft() {
        return issue == null;
    }

    public String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    public String number() {
        return (issue == null ? BLANK : twoDigits(issue.number())) + "/BC-" + letterhead.code();
    }

    public String placeAndDate() {
        return letterhead.place() + ", " + date();
    }

    private String date() {
        return issue == null
                ? "ngày" + BLANK + "tháng" + BLANK + "năm " + content.cutOff().getYear()
                : inWords(issue.date());
    }

    /** The trích yếu, without its occasion. */
    public String subject() {
        return "Tình hình tham gia học tập của học viên lớp " + course.name();
    }

    /** Kind and subject in one line, for the register. */
    public String kindAndSubject() {
        String subject = subject();
        return "Báo cáo " + subject.substring(0, 1).toLowerCase(VIETNAMESE) + subject.substring(1) + " " + occasion();
    }

    /** Which of the reports of Điều 7.1 this is. */
    public String occasion() {
        String nth = content.ordinal() > 1 ? " lần thứ " + content.ordinal() : "";
        return switch (content.kind()) {
            case MIDTERM -> "(trước kỳ kiểm tra giữa khóa" + nth + ")";
            case HALFWAY -> "(đến giữa khóa học" + nth + ")";
            case FINAL -> "(trước kỳ kiểm tra kết thúc khóa học" + nth + ")";
        };
    }

    /** The grounds, each with its closing sign. */
    public List<String> grounds() {
        List<String> grounds = new ArrayList<>();
        grounds.add(
                "Căn cứ Quy chế quản lý lớp học thông qua hệ thống công nghệ thông tin của " + letterhead.superior());
        if (course.decisionNumber() != null) {
            grounds.add("Căn cứ Quyết định số " + course.decisionNumber()
                    + (course.decisionDate() == null ? "" : " " + inWords(course.decisionDate()))
                    + " về việc mở lớp " + course.name());
        }
        return closed(grounds);
    }

    public String opening() {
        return letterhead.issuerInFull() + " (" + letterhead.department() + ") báo cáo "
                + letterhead.addressee() + " tình hình tham gia học tập của học viên lớp " + course.name()
                + ", số liệu tính đến hết " + inWords(content.cutOff()) + ", như sau:";
    }

    /** The facts of the course, one a line. */
    public List<String> facts() {
        List<String> facts = new ArrayList<>();
        facts.add("Tên lớp: " + course.name() + (course.code().isEmpty() ? "" : " (mã lớp: " + course.code() + ")"));
        facts.add("Đơn vị quản lý bồi dưỡng: " + course.unit());
        if (course.start() != null && course.end() != null) {
            facts.add("Thời gian: từ " + inWords(course.start()) + " đến " + inWords(course.end()));
        }
        if (!course.place().isEmpty()) {
            facts.add("Địa điểm: " + course.place());
        }
        facts.add("Số học viên theo danh sách: " + count(content.students().size()) + " học viên");
        if (content.testDate() != null) {
            facts.add(testName() + ": " + inWords(content.testDate()));
        }
        return closed(facts);
    }

    private String testName() {
        return switch (content.kind()) {
            case MIDTERM, HALFWAY -> "Kỳ kiểm tra giữa khóa";
            case FINAL -> "Kỳ kiểm tra kết thúc khóa học";
        };
    }

    public String sessionsHeld() {
        long counted = content.sessions().stream().filter(SessionLine::counted).count();
        return "Tính đến thời điểm chốt số liệu, lớp đã tổ chức "
                + count(content.sessions().size())
                + " buổi học; " + count(counted) + " buổi đã có kết quả điểm danh và được đưa vào thống kê"
                + (content.outside().isEmpty()
                        ? "."
                        : "; " + count(content.outside().size())
                                + " buổi học trực tuyến, học ngoài Học viện hoặc đi thực tế không thuộc phạm vi ghi hình"
                                + " (khoản 2 Điều 1 Quy chế).");
    }

    public String picturesTaken() {
        List<SessionLine> inRoom =
                content.sessions().stream().filter(SessionLine::inRoom).toList();
        int shortOf = content.shortOfPictures().size();
        String rule = "đủ số lần theo quy định tại Điều 6 Quy chế (tối thiểu 02 lần trong mỗi buổi học 4 tiết)";
        if (content.sessions().isEmpty()) {
            return "Chưa có buổi học để ghi hình.";
        }
        if (inRoom.isEmpty()) {
            return "Các buổi học đã tổ chức không diễn ra tại phòng học có camera giám sát nên không ghi hình.";
        }
        if (shortOf == 0) {
            return "Cả " + count(inRoom.size()) + " buổi học tại phòng học có camera giám sát đều được ghi hình " + rule
                    + ".";
        }
        return "Trong " + count(inRoom.size()) + " buổi học tại phòng học có camera giám sát, "
                + count(inRoom.size() - shortOf) + " buổi được ghi hình " + rule + "; " + count(shortOf)
                + " buổi chưa ghi hình đủ số lần, cụ thể:";
    }

    /** One line for each session with too few pictures, with its reason. */
    public List<String> missingPictures() {
        return closed(content.shortOfPictures().stream()
                .map(session -> "Buổi " + session.part().toLowerCase(VIETNAMESE) + " ngày " + inFigures(session.date())
                        + (session.room().isEmpty() ? "" : ", " + session.room())
                        + ": ghi hình được " + session.captures() + "/" + session.required()
                        + " lần. Lý do: "
                        + (session.reason().isEmpty() ? "chưa được ghi nhận" : withoutStop(session.reason())))
                .toList());
    }

    /** Names the sessions that are left out of the figures; empty when there is none. */
    public String uncounted() {
        List<String> days = content.uncounted().stream()
                .map(session -> session.part().toLowerCase(VIETNAMESE) + " " + inFigures(session.date()))
                .toList();
        return days.isEmpty()
                ? ""
                : "Buổi học chưa có kết quả điểm danh, không đưa vào số liệu thống kê của Báo cáo này: "
                        + String.join(", ", days) + ".";
    }

    public String overall() {
        int held = content.students().stream().mapToInt(StudentLine::held).sum();
        int attended =
                content.students().stream().mapToInt(StudentLine::attended).sum();
        long always = content.students().stream()
                .filter(student -> student.held() > 0 && student.absent() == 0)
                .count();
        if (held == 0) {
            return "Chưa có buổi học nào có kết quả điểm danh để thống kê.";
        }
        return "Tỷ lệ tham gia học tập bình quân của lớp là " + share(attended, held) + "; " + count(always) + "/"
                + count(content.students().size()) + " học viên tham gia đầy đủ các buổi học đã được điểm danh.";
    }

    public String wrongSeats() {
        long seats = content.students().stream()
                .filter(student -> student.wrongSeat() > 0)
                .count();
        if (content.students().stream().noneMatch(student -> student.held() > 0)) {
            return "";
        }
        return seats == 0
                ? "Học viên ngồi đúng vị trí theo sơ đồ chỗ ngồi."
                : "Có " + count(seats)
                        + " học viên có buổi ngồi chưa đúng vị trí theo sơ đồ chỗ ngồi (chi tiết tại Phụ lục I).";
    }

    public String absentees() {
        int over = content.overThreshold().size();
        if (content.students().stream().noneMatch(student -> student.held() > 0)) {
            return "";
        }
        return over == 0
                ? "Không có học viên vắng mặt quá " + content.threshold() + "% số buổi học được điểm danh."
                : "Có " + count(over) + " học viên vắng mặt quá " + content.threshold()
                        + "% số buổi học được điểm danh, gồm:";
    }

    public String detail() {
        return "Kết quả tổng hợp của từng học viên tại Phụ lục I, của từng buổi học tại Phụ lục II và bảng điểm danh chi"
                + " tiết tại Phụ lục III kèm theo Báo cáo này.";
    }

    public String closing() {
        return "Trên đây là báo cáo tình hình tham gia học tập của học viên lớp " + course.name() + ", "
                + letterhead.issuerInFull() + " kính báo cáo " + letterhead.addressee() + " xem xét, chỉ đạo./.";
    }

    public List<String> recipients() {
        List<String> lines = new ArrayList<>();
        lines.add("Như trên (để báo cáo)");
        lines.addAll(content.recipients());
        lines.add("Lưu: " + letterhead.archive());
        return closed(lines);
    }

    /** Who receives the document, for the register. */
    public List<String> receivers() {
        List<String> receivers = new ArrayList<>();
        receivers.add(letterhead.addressee());
        content.recipients().forEach(line -> receivers.add(withoutStop(line)));
        return receivers;
    }

    public List<String> office() {
        return issue == null ? List.of(upper(letterhead.chief())) : issue.office();
    }

    /** {@code "(Kèm theo Báo cáo số 05/BC-VP ngày 05 tháng 02 năm 2026 của Văn phòng Học viện …)"}. */
    public String attachedTo() {
        return "(Kèm theo Báo cáo số " + number() + " " + date() + " của " + letterhead.issuer() + " "
                + letterhead.superior() + ")";
    }

    /** Attended out of all sessions of all students. */
    public String classShare() {
        return share(
                content.students().stream().mapToInt(StudentLine::attended).sum(),
                content.students().stream().mapToInt(StudentLine::held).sum());
    }

    public String share(StudentLine student) {
        return share(student.attended(), student.held());
    }

    public String absentShare(StudentLine student) {
        return share(student.absent(), student.held());
    }

    public String day(LocalDate date) {
        return inFigures(date);
    }

    /** {@code "05/02"}, for the narrow columns of the grid. */
    public String dayAndMonth(LocalDate date) {
        return inFigures(date).substring(0, 5);
    }

    /** When it was signed, in ISO 8601 with the zone. */
    public String signedAt() {
        return issue == null
                ? ""
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(issue.signedAt().truncatedTo(ChronoUnit.SECONDS));
    }

    private static String share(int part, int whole) {
        if (whole == 0) {
            return "–";
        }
        return part == whole ? "100%" : String.format(VIETNAMESE, "%.1f%%", 100.0 * part / whole);
    }

    /** Counts in running text take a leading zero below ten, as clerks write them. */
    private static String count(long number) {
        return number > 0 ? twoDigits((int) number) : "0";
    }

    /** Ends each line with a semicolon and the last with a full stop. */
    private static List<String> closed(List<String> lines) {
        List<String> closed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            closed.add(withoutStop(lines.get(i)) + (i == lines.size() - 1 ? "." : ";"));
        }
        return closed;
    }

    private static String withoutStop(String text) {
        return text.replaceAll("[.;,\\s]+$", "");
    }
}
