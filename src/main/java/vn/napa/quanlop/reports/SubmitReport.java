package vn.napa.quanlop.reports;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.tasks.Tasks;
import vn.napa.quanlop.tasks.WorkItem;
import vn.napa.quanlop.time.BusinessClock;

/** Lays a draft before the Office's leaders and freezes what it says: what is approved is what is signed. */
@Component
public class SubmitReport {

    private final Reports reports;
    private final DraftReport drafts;
    private final Tasks tasks;
    private final JsonMapper json;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    SubmitReport(
            Reports reports,
            DraftReport drafts,
            Tasks tasks,
            JsonMapper json,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.reports = reports;
        this.drafts = drafts;
        this.tasks = tasks;
        this.json = json;
        this.clock = clock;
        this.transaction = OwnTransaction.of(transactions);
    }

    /** Freezes the report with the words that it has, and completes the officer's task. */
    public void submit(Report report, WorkItem task, Person by) {
        transaction.executeWithoutResult(status -> freeze(reports.lock(report.id()), task, by));
    }

    /** The same with these words; all in one transaction, for what a caller's transaction had locked would never come free. */
    public void submit(Report report, WorkItem task, Person by, String remarks, String proposals) {
        transaction.executeWithoutResult(status -> {
            drafts.write(reports.lock(report.id()), remarks, proposals);
            freeze(reports.lock(report.id()), task, by);
        });
    }

    private void freeze(Report draft, WorkItem task, Person by) {
        reports.submit(draft.id(), json.writeValueAsString(drafts.content(draft)), by, clock.now());
        tasks.complete(task, by, Map.of("outcome", "submitted"));
    }
}
