package vn.napa.quanlop.intake.work;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.napa.quanlop.intake.Inbox;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.TrainingUnit;
import vn.napa.quanlop.people.TrainingUnits;
import vn.napa.quanlop.tasks.InvalidInput;
import vn.napa.quanlop.tasks.TaskKind;
import vn.napa.quanlop.tasks.Tasks;
import vn.napa.quanlop.tasks.WorkItem;

/** A stranger wrote: {@code verdict} is {@code accept} (with {@code unit}, and {@code remember} to register the address) or {@code refuse}. */
@Component
class JudgeSender implements TaskKind {

    private final Inbox inbox;
    private final TrainingUnits units;
    private final Tasks tasks;

    JudgeSender(Inbox inbox, TrainingUnits units, Tasks tasks) {
        this.inbox = inbox;
        this.units = units;
        this.tasks = tasks;
    }

    @Override
    public String key() {
        return "judge-sender";
    }

    @Override
    public String page(WorkItem task) {
        return "/thu/" + task.number("messageId").orElseThrow() + "/viec?viec=" + task.id();
    }

    @Override
    @Transactional
    public void complete(WorkItem task, Map<String, String> input, Person by) {
        long messageId = task.number("messageId").orElseThrow();
        String verdict = input.getOrDefault("verdict", "");
        if (verdict.equals("accept")) {
            TrainingUnit unit = units.withCode(input.getOrDefault("unit", ""))
                    .orElseThrow(() -> new InvalidInput("Đề nghị chọn đơn vị mà người gửi thuộc về."));
            if (input.containsKey("remember")) {
                inbox.find(messageId).ifPresent(message -> {
                    if (message.fromAddress() != null) {
                        units.registerAddress(unit, message.fromAddress());
                    }
                });
            }
            inbox.acceptSender(messageId, unit, by.fullName() + " chấp nhận người gửi, thuộc " + unit.name() + ".");
        } else if (verdict.equals("refuse")) {
            inbox.ignore(messageId, by.fullName() + " từ chối người gửi.");
        } else {
            throw new InvalidInput("Đề nghị chọn “Chấp nhận người gửi” hoặc “Từ chối”.");
        }
        tasks.complete(task, by, Map.of());
    }
}
