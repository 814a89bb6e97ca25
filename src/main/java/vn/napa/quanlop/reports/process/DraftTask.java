package vn.napa.quanlop.reports.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.reports.DraftReport;
import vn.napa.quanlop.reports.Report;
import vn.napa.quanlop.reports.Reports;
import vn.napa.quanlop.reports.SubmitReport;
import vn.napa.quanlop.tasks.TaskKind;
import vn.napa.quanlop.tasks.WorkItem;

/** The officer's task: write the report and submit it. */
@Component
class DraftTask implements TaskKind {

    private final Reports reports;
    private final DraftReport drafts;
    private final SubmitReport submit;

    DraftTask(Reports reports, DraftReport drafts, SubmitReport submit) {
        this.reports = reports;
        this.drafts = drafts;
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
        if (remarks != null && proposals != null) {
            drafts.write(report, remarks, proposals);
        }
        submit.submit(report, task, by);
    }
}
