package vn.napa.quanlop.attendance.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.napa.quanlop.attendance.MarkAttendance;
import vn.napa.quanlop.attendance.MarkInputs;
import vn.napa.quanlop.attendance.Presence;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.tasks.TaskKind;
import vn.napa.quanlop.tasks.WorkItem;

/**
 * The task to mark who was there: {@code mark.<student id>} = PRESENT, WRONG_SEAT, ABSENT or EXCUSED, {@code rest} = PRESENT
 * for everybody else, {@code remark} = what the marks rely on.
 */
@Component
class MarkAttendanceTask implements TaskKind {

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
        attendance.save(sessionId, MarkInputs.marks(sessionId, input), by);
        if (Presence.PRESENT.name().equals(input.get("rest"))) {
            attendance.everybodyElsePresent(sessionId, by);
        }
        attendance.finish(sessionId, input.get("remark"), by);
    }

    private static long sessionId(WorkItem task) {
        return task.number("sessionId").orElseThrow();
    }
}
