package vn.napa.quanlop.reports.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.reports.Report;
import vn.napa.quanlop.reports.Reports;
import vn.napa.quanlop.reports.ReturnReport;
import vn.napa.quanlop.reports.SignReport;
import vn.napa.quanlop.tasks.InvalidInput;
import vn.napa.quanlop.tasks.TaskKind;
import vn.napa.quanlop.tasks.WorkItem;

/** The leader's task: sign the report or return it. */
@Component
class SignTask implements TaskKind {

    private final Reports reports;
    private final SignReport sign;
    private final ReturnReport giveBack;

    SignTask(Reports reports, SignReport sign, ReturnReport giveBack) {
        this.reports = reports;
        this.sign = sign;
        this.giveBack = giveBack;
    }

    @Override
    public String key() {
        return "sign-report";
    }

    @Override
    public String page(WorkItem task) {
        return "/bao-cao/" + task.number("reportId").orElseThrow() + "/ky?viec=" + task.id();
    }

    /** Input: {@code decision=sign} with {@code password}, or {@code decision=return} with {@code reason}. */
    @Override
    public void complete(WorkItem task, Map<String, String> input, Person by) {
        Report report = reports.find(task.number("reportId").orElseThrow()).orElseThrow();
        switch (input.getOrDefault("decision", "")) {
            case "sign" -> sign.sign(report, task, by, input.getOrDefault("password", ""));
            case "return" -> giveBack.giveBack(report, task, by, input.getOrDefault("reason", ""));
            default -> throw new InvalidInput("Đề nghị chọn ký hoặc trả lại.");
        }
    }
}
