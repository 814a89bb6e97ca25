package vn.napa.quanlop.attendance.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.napa.quanlop.attendance.Attendances;
import vn.napa.quanlop.attendance.CountedCaptures;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.tasks.InvalidInput;
import vn.napa.quanlop.tasks.TaskKind;
import vn.napa.quanlop.tasks.Tasks;
import vn.napa.quanlop.tasks.WorkItem;

/**
 * The task to save a session's captures while it runs. It is done when two are there; otherwise {@code reason} says why not
 * and what stands in their place (the paper roll-call).
 */
@Component
class RescueCaptureTask implements TaskKind {

    private static final int LONGEST_REASON = 1000;

    private final Sessions sessions;
    private final CountedCaptures captures;
    private final Attendances attendances;
    private final Tasks tasks;

    RescueCaptureTask(Sessions sessions, CountedCaptures captures, Attendances attendances, Tasks tasks) {
        this.sessions = sessions;
        this.captures = captures;
        this.attendances = attendances;
        this.tasks = tasks;
    }

    @Override
    public String key() {
        return "rescue-capture";
    }

    @Override
    public String page(WorkItem task) {
        return "/diem-danh/" + sessionId(task) + "/ghi-hinh-bu?viec=" + task.id();
    }

    @Override
    @Transactional
    public void complete(WorkItem task, Map<String, String> input, Person by) {
        long sessionId = sessionId(task);
        String reason = input.getOrDefault("reason", "").strip();
        if (reason.isEmpty()
                && sessions.find(sessionId).filter(captures::tooFew).isPresent()) {
            throw new InvalidInput(
                    "Buổi học chưa đủ hai lần ghi hình hợp lệ; đề nghị ghi hình, tải ảnh lên, hoặc ghi rõ lý do"
                            + " và căn cứ thay thế (bảng điểm danh giấy).");
        }
        if (!reason.isEmpty()) {
            attendances.noteRescue(sessionId, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
        }
        tasks.complete(task, by, Map.of());
    }

    private static long sessionId(WorkItem task) {
        return task.number("sessionId").orElseThrow();
    }
}
