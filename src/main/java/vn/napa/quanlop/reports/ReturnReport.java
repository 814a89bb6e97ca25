package vn.napa.quanlop.reports;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.tasks.InvalidInput;
import vn.napa.quanlop.tasks.Tasks;
import vn.napa.quanlop.tasks.WorkItem;
import vn.napa.quanlop.time.BusinessClock;

/** Gives a submitted report back to its officer, with the reason. */
@Component
public class ReturnReport {

    private static final int LONGEST = 2_000;

    private final Reports reports;
    private final Returns returns;
    private final Tasks tasks;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    ReturnReport(
            Reports reports,
            Returns returns,
            Tasks tasks,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.reports = reports;
        this.returns = returns;
        this.tasks = tasks;
        this.clock = clock;
        this.transaction = OwnTransaction.of(transactions);
    }

    /** @throws InvalidInput without a reason */
    public void giveBack(Report report, WorkItem task, Person leader, String reason) {
        LeadersOnly.check(leader);
        String text = reason.strip();
        if (text.isEmpty()) {
            throw new InvalidInput("Đề nghị ghi lý do trả lại để cán bộ soạn thảo chỉnh sửa.");
        }
        if (text.length() > LONGEST) {
            throw new InvalidInput("Lý do trả lại quá dài (tối đa " + LONGEST + " ký tự).");
        }
        transaction.executeWithoutResult(status -> {
            reports.returnToDraft(reports.lock(report.id()).id());
            returns.add(report.id(), leader, clock.now(), text);
            tasks.complete(task, leader, Map.of("outcome", "returned"));
        });
    }
}
