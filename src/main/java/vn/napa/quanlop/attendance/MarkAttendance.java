package vn.napa.quanlop.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.napa.quanlop.classes.Rosters;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.classes.Student;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.tasks.InvalidInput;
import vn.napa.quanlop.tasks.Tasks;
import vn.napa.quanlop.tasks.WorkItem;
import vn.napa.quanlop.time.BusinessClock;

/** Takes down who was there, and closes the attendance of a session (Điều 6). People decide; nothing here is computed from a picture. */
@Component
public class MarkAttendance {

    public static final String TASK = "mark-attendance";

    private static final int LONGEST_NOTE = 500;

    private final Sessions sessions;
    private final Rosters rosters;
    private final Attendances attendances;
    private final Marks marks;
    private final CountedCaptures captures;
    private final Tasks tasks;
    private final BusinessClock clock;

    MarkAttendance(
            Sessions sessions,
            Rosters rosters,
            Attendances attendances,
            Marks marks,
            CountedCaptures captures,
            Tasks tasks,
            BusinessClock clock) {
        this.sessions = sessions;
        this.rosters = rosters;
        this.attendances = attendances;
        this.marks = marks;
        this.captures = captures;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * Saves these marks, others stay.
     *
     * @throws InvalidInput when the session is not open for marking or a student is not on its roster
     */
    @Transactional
    public void save(long sessionId, Collection<Mark> changed, Person by) {
        Set<Long> listed = students(open(sessionId)).stream().map(Student::id).collect(Collectors.toSet());
        for (Mark mark : changed) {
            if (!listed.contains(mark.studentId())) {
                throw new InvalidInput("Học viên không có trong danh sách của lớp; đề nghị tải lại trang.");
            }
            marks.put(tidy(mark), by.id(), clock.now());
        }
    }

    /** Marks everybody as present whom nobody has marked; returns how many. */
    @Transactional
    public int everybodyElsePresent(long sessionId, Person by) {
        List<Student> unmarked = unmarked(open(sessionId));
        for (Student student : unmarked) {
            marks.put(new Mark(sessionId, student.id(), Presence.PRESENT, null), by.id(), clock.now());
        }
        return unmarked.size();
    }

    /**
     * Closes the attendance and completes its task.
     *
     * @param remark what else is to be known; required where fewer than two captures are valid
     * @throws InvalidInput when somebody is not marked, or the remark is missing
     */
    @Transactional
    public void finish(long sessionId, @Nullable String remark, Person by) {
        Session session = open(sessionId);
        WorkItem task = tasks.find(TASK, "sessionId", sessionId)
                .orElseThrow(
                        () -> new InvalidInput("Buổi học chưa kết thúc; chỉ kết thúc điểm danh sau khi hết buổi học."));
        List<Student> unmarked = unmarked(session);
        if (!unmarked.isEmpty()) {
            throw new InvalidInput("Còn %d học viên chưa được điểm danh (%s…); đề nghị điểm danh đủ trước khi kết thúc."
                    .formatted(unmarked.size(), unmarked.get(0).fullName()));
        }
        List<CountedCaptures.Counted> counted = captures.of(session);
        String basis = remark == null || remark.isBlank() ? rescueReason(sessionId) : cut(remark);
        if (basis == null && captures.tooFew(session)) {
            throw new InvalidInput(
                    "Buổi học có %d lần ghi hình hợp lệ; đề nghị ghi rõ căn cứ điểm danh, ví dụ: bảng điểm danh giấy có chữ ký."
                            .formatted(counted.size()));
        }
        attendances.finish(
                sessionId,
                by.id(),
                basis,
                counted.stream()
                        .flatMap(capture -> capture.images().stream())
                        .map(CountedCaptures.Image::sha)
                        .toList(),
                clock.now());
        tasks.complete(task, by, Map.of());
    }

    /**
     * Changes a mark of a closed session on record: a leave slip came, a student objected.
     *
     * @throws InvalidInput when the session is not closed, nothing would change, or the reason is missing
     */
    @Transactional
    public void correct(long sessionId, long studentId, Presence became, String reason, Person by) {
        if (attendances.find(sessionId).filter(Attendance::finished).isEmpty()) {
            throw new InvalidInput("Buổi học chưa kết thúc điểm danh; đề nghị sửa ngay trên phiếu điểm danh.");
        }
        if (reason.isBlank()) {
            throw new InvalidInput("Đề nghị ghi lý do sửa, ví dụ: giấy xin phép ngày 05/08/2026.");
        }
        Mark was = marks.find(sessionId, studentId)
                .orElseThrow(() -> new InvalidInput("Học viên này không có kết quả điểm danh trong buổi học."));
        if (was.presence() == became) {
            throw new InvalidInput("Kết quả mới trùng với kết quả đang có.");
        }
        marks.correct(was, became, cut(reason), by.id(), clock.now());
    }

    private Session open(long sessionId) {
        Session session = sessions.find(sessionId)
                .filter(Session::isPlanned)
                .orElseThrow(() -> new InvalidInput("Buổi học này không thuộc diện điểm danh."));
        Attendance attendance = attendances
                .find(sessionId)
                .orElseThrow(() -> new InvalidInput("Buổi học chưa bắt đầu nên chưa điểm danh được."));
        if (attendance.finished()) {
            throw new InvalidInput("Buổi học đã được %s kết thúc điểm danh; khi sửa, đề nghị ghi lý do."
                    .formatted(attendance.finishedBy()));
        }
        return session;
    }

    private @Nullable String rescueReason(long sessionId) {
        return attendances.find(sessionId).map(Attendance::rescueReason).orElse(null);
    }

    private List<Student> students(Session session) {
        return rosters.studentsOf(session.classId());
    }

    private List<Student> unmarked(Session session) {
        Set<Long> marked =
                marks.ofSession(session.id()).stream().map(Mark::studentId).collect(Collectors.toSet());
        return students(session).stream()
                .filter(student -> !marked.contains(student.id()))
                .toList();
    }

    private static Mark tidy(Mark mark) {
        String note = mark.note() == null || mark.note().isBlank() ? null : cut(mark.note());
        return new Mark(mark.sessionId(), mark.studentId(), mark.presence(), note);
    }

    private static String cut(String text) {
        String tidy = text.strip();
        return tidy.length() > LONGEST_NOTE ? tidy.substring(0, LONGEST_NOTE) : tidy;
    }
}
