package vn.napa.quanlop.attendance.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.napa.quanlop.attendance.Mark;
import vn.napa.quanlop.attendance.MarkAttendance;
import vn.napa.quanlop.attendance.Presence;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.tasks.InvalidInput;
import vn.napa.quanlop.tasks.TaskKind;
import vn.napa.quanlop.tasks.WorkItem;

/**
 * The task to mark who was there: {@code mark.<student id>} = PRESENT, WRONG_SEAT, ABSENT or EXCUSED, {@code rest} = PRESENT
 * for everybody else, {@code remark} = what the marks rely on.
 */
@Component
class MarkAttendanceTask implements TaskKind {

    private static final String MARK = "mark.";

    private final MarkAttendance attendance;

    MarkAttendanceTask(MarkAttendance attendance) {
        this.attendance = attendance;
    }

    @Override
    public String key() {
        return MarkAttendance.TASK;
    }

    @Override
    public String page(WorkItem task) {
        return "/diem-danh/" + sessionId(task) + "/phieu";
    }

    @Override
    @Transactional
    public void complete(WorkItem task, Map<String, String> input, Person by) {
        long sessionId = sessionId(task);
        attendance.save(sessionId, marks(sessionId, input), by);
        if (Presence.PRESENT.name().equals(input.get("rest"))) {
            attendance.everybodyElsePresent(sessionId, by);
        }
        attendance.finish(sessionId, input.get("remark"), by);
    }

    /** The marks among the inputs. */
    static List<Mark> marks(long sessionId, Map<String, String> input) {
        List<Mark> marks = new ArrayList<>();
        input.forEach((name, value) -> {
            if (name.startsWith(MARK)) {
                long student = student(name);
                marks.add(new Mark(sessionId, student, presence(value), input.get("note." + student)));
            }
        });
        return marks;
    }

    private static long student(String name) {
        try {
            return Long.parseLong(name.substring(MARK.length()));
        } catch (NumberFormatException e) {
            throw new InvalidInput("“" + name + "” không phải là mã học viên.");
        }
    }

    private static Presence presence(String value) {
        try {
            return Presence.valueOf(value.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("“" + value + "” không phải là kết quả điểm danh.");
        }
    }

    private static long sessionId(WorkItem task) {
        return task.number("sessionId").orElseThrow();
    }
}
