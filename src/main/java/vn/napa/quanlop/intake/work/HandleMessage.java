package vn.napa.quanlop.intake.work;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.napa.quanlop.intake.Inbox;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.tasks.InvalidInput;
import vn.napa.quanlop.tasks.TaskKind;
import vn.napa.quanlop.tasks.Tasks;
import vn.napa.quanlop.tasks.WorkItem;

/** A message nobody could read by machine: a person says in {@code note} what was done, or has it read again with {@code again}. */
@Component
class HandleMessage implements TaskKind {

    private static final int MOST_CHARACTERS = 900;

    private final Inbox inbox;
    private final Tasks tasks;

    HandleMessage(Inbox inbox, Tasks tasks) {
        this.inbox = inbox;
        this.tasks = tasks;
    }

    @Override
    public String key() {
        return "handle-message";
    }

    @Override
    public String page(WorkItem task) {
        return "/thu/" + task.number("messageId").orElseThrow() + "/viec?viec=" + task.id();
    }

    @Override
    @Transactional
    public void complete(WorkItem task, Map<String, String> input, Person by) {
        long messageId = task.number("messageId").orElseThrow();
        if (input.containsKey("again")) {
            inbox.readAgain(messageId, by.fullName() + " yêu cầu đọc lại thư.");
        } else {
            String note = input.getOrDefault("note", "").strip();
            if (note.isEmpty() || note.length() > MOST_CHARACTERS) {
                throw new InvalidInput(
                        "Đề nghị ghi ngắn gọn đã xử lý thư như thế nào (tối đa " + MOST_CHARACTERS + " ký tự).");
            }
            inbox.handled(messageId, by.fullName() + ": " + note);
        }
        tasks.complete(task, by, Map.of());
    }
}
