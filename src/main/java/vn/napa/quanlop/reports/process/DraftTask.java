package vn.napa.quanlop.reports.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.reports.Report;
import vn.napa.quanlop.reports.Reports;
import vn.napa.quanlop.reports.SubmitReport;
import vn.napa.quanlop.tasks.TaskKind;
import vn.napa.quanlop.tasks.WorkItem;

/** The officer's task: write the report and submit it. */
@Component
class DraftTask implements TaskKind {

    private final Reports reports;
    private final SubmitReport submit;

    DraftTask(Reports reports, SubmitReport submit) {
        this.reports = reports;
        this.submit = submit;
    }

    @Override
    public String key() {
        return "draft-report";
    }

    @Override
    public String page(WorkItem task) {
        return "/bao-cao/" + task.number("reportId").orElseThrow() + "/soan?viec=" + task.id();
    }

    /** Input: {@code remarks} and {@code proposals}, one paragraph a line; what is not sent stays as it was. */
    @Override
    public void complete(WorkItem task, Map<String, String> input, Person by) {
        Report report = reports.find(task.number("reportId").orElseThrow()).orElseThrow();
        String remarks = input.get("remarks");
        String proposals = input.get("proposals");
        if (remarks == null || proposals == null) {
            submit.submit(report, task, by);
        } else {
            submit.submit(report, task, by, remarks, proposals);
        }
    }
}
