package vn.napa.quanlop.reports.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.reports.ReportKind;

/**
 * All that a report says, apart from its number, date and signature; frozen when it is submitted.
 *
 * @param ordinal 1 for the first report of its kind, 2 for the report before a second mid-course test, …
 * @param cutOff the last day whose sessions are counted
 * @param testDate the test that the report precedes; null for the report at half of the course
 * @param threshold a student absent from more than so many per cent of the sessions is named in the report
 * @param remarks the paragraphs of "Nhận xét", as the officer wrote them
 * @param proposals the paragraphs of "Đề nghị"
 * @param recipients the lines of "Nơi nhận" between "Như trên" and "Lưu"
 */
public record ReportContent(
        Letterhead letterhead,
        ReportKind kind,
        int ordinal,
        Course course,
        LocalDate cutOff,
        @Nullable LocalDate testDate,
        int threshold,
        List<SessionLine> sessions,
        List<StudentLine> students,
        List<String> remarks,
        List<String> proposals,
        List<String> recipients) {

    public ReportContent {
        sessions = List.copyOf(sessions);
        students = List.copyOf(students);
        remarks = paragraphs(remarks);
        proposals = paragraphs(proposals);
        recipients = paragraphs(recipients);
    }

    /** The same report with what the officer wrote. */
    public ReportContent saying(List<String> newRemarks, List<String> newProposals) {
        return new ReportContent(
                letterhead,
                kind,
                ordinal,
                course,
                cutOff,
                testDate,
                threshold,
                sessions,
                students,
                newRemarks,
                newProposals,
                recipients);
    }

    public List<StudentLine> overThreshold() {
        return students.stream()
                .filter(student -> student.absentOver(threshold))
                .toList();
    }

    /** Sessions held in a room with a camera that have fewer pictures than Điều 6 asks for. */
    public List<SessionLine> shortOfPictures() {
        return sessions.stream()
                .filter(session -> session.inRoom() && session.captures() < session.required())
                .toList();
    }

    /** Sessions held whose attendance nobody has closed. */
    public List<SessionLine> uncounted() {
        return sessions.stream().filter(session -> !session.counted()).toList();
    }

    /** Sessions online, off-site or visits, which the regulation does not put under a camera (Điều 1.2). */
    public List<SessionLine> outside() {
        return sessions.stream().filter(session -> !session.inRoom()).toList();
    }

    private static List<String> paragraphs(List<String> texts) {
        return texts.stream().map(PlainText::of).filter(text -> !text.isEmpty()).toList();
    }

    /**
     * Who speaks, with the names of the day.
     *
     * @param superior {@code "Học viện Hành chính Quốc gia"}
     * @param issuer {@code "Văn phòng"}
     * @param issuerInFull {@code "Văn phòng Học viện"}
     * @param department {@code "Phòng Công nghệ thông tin"}
     * @param code the issuer's letters in the document number, {@code "VP"}
     * @param place where documents are dated, {@code "Hà Nội"}
     * @param addressee {@code "Giám đốc Học viện Hành chính Quốc gia"}
     * @param chief the office of the one who signs, {@code "Chánh Văn phòng"}
     * @param archive {@code "VT, CNTT"}
     */
    public record Letterhead(
            String superior,
            String issuer,
            String issuerInFull,
            String department,
            String code,
            String place,
            String addressee,
            String chief,
            String archive) {}

    /**
     * The course as its decision names it.
     *
     * @param name with "Bồi dưỡng" but without "lớp"; the khóa included where it has one
     */
    public record Course(
            String code,
            String name,
            String unit,
            @Nullable String decisionNumber,
            @Nullable LocalDate decisionDate,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            String place) {

        public Course {
            code = PlainText.of(code);
            name = PlainText.of(name);
            unit = PlainText.of(unit);
            decisionNumber = decisionNumber == null ? null : PlainText.of(decisionNumber);
            place = PlainText.of(place);
        }
    }

    /**
     * One session up to the cut-off.
     *
     * @param part {@code "Sáng"}, {@code "Chiều"} or {@code "Tối"}
     * @param inRoom held in a room with a camera
     * @param required pictures that Điều 6 asks for in this session
     * @param captures valid pictures taken
     * @param counted attendance was marked, so that the session stands in the figures
     * @param reason why pictures or attendance are missing; empty when nothing is
     */
    public record SessionLine(
            int no,
            LocalDate date,
            String part,
            String topic,
            String room,
            boolean inRoom,
            int required,
            int captures,
            boolean counted,
            int present,
            int absent,
            int wrongSeat,
            String reason) {

        public SessionLine {
            part = PlainText.of(part);
            topic = PlainText.of(topic);
            room = PlainText.of(room);
            reason = PlainText.of(reason);
        }
    }

    /**
     * One student's figures, in sessions.
     *
     * @param held counted sessions that the student was to attend
     * @param absent sessions missed, with leave or without
     * @param excused of those, with leave
     * @param wrongSeat sessions attended on another's seat
     * @param marks for each session of {@link ReportContent#sessions()}, what became of the student in it
     */
    public record StudentLine(
            int no,
            String name,
            String organisation,
            int held,
            int attended,
            int absent,
            int excused,
            int wrongSeat,
            List<Mark> marks) {

        public StudentLine {
            name = PlainText.of(name);
            organisation = PlainText.of(organisation);
            marks = List.copyOf(marks);
        }

        boolean absentOver(int percent) {
            return held > 0 && absent * 100 > held * percent;
        }
    }

    /** What became of a student in a session, with the sign that the grid prints. */
    public enum Mark {
        PRESENT("x"),
        WRONG_SEAT("S"),
        ABSENT("V"),
        EXCUSED("P"),
        /** Not marked, though the session is closed. */
        UNKNOWN("–"),
        /** The session is not closed. */
        OPEN("");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }
}
