package vn.napa.quanlop.reports.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.reports.DraftReport;
import vn.napa.quanlop.reports.ReadableReports;
import vn.napa.quanlop.reports.Report;
import vn.napa.quanlop.reports.Returns;
import vn.napa.quanlop.reports.document.ReportContent;
import vn.napa.quanlop.reports.document.ReportDocument;
import vn.napa.quanlop.reports.document.ReportWords;
import vn.napa.quanlop.tasks.InvalidInput;
import vn.napa.quanlop.tasks.TaskGone;
import vn.napa.quanlop.tasks.Tasks;
import vn.napa.quanlop.tasks.WorkItem;

/** The forms of the tasks draft-report and sign-report, as fragments for the task page. */
@Controller
class ReportTasks {

    private final ReadableReports reports;
    private final DraftReport drafts;
    private final Returns returns;
    private final Tasks tasks;
    private final CurrentPerson current;
    private final ReportDocument documents = new ReportDocument();

    ReportTasks(ReadableReports reports, DraftReport drafts, Returns returns, Tasks tasks, CurrentPerson current) {
        this.reports = reports;
        this.drafts = drafts;
        this.returns = returns;
        this.tasks = tasks;
        this.current = current;
    }

    @GetMapping("/bao-cao/{id}/soan")
    String draft(@PathVariable long id, @RequestParam String viec, Model model) {
        return form(id, viec, "draft-report", model, "reports/draft");
    }

    @GetMapping("/bao-cao/{id}/ky")
    String sign(@PathVariable long id, @RequestParam String viec, Model model) {
        return form(id, viec, "sign-report", model, "reports/sign");
    }

    /** Keeps what is written so far; answers with a sentence. */
    @PostMapping("/bao-cao/{id}/luu")
    ResponseEntity<String> save(
            @PathVariable long id,
            @RequestParam String viec,
            @RequestParam String remarks,
            @RequestParam String proposals) {
        Report report = report(id);
        WorkItem task = task(report, viec, "draft-report");
        if (!tasks.mayAct(task, current.get())) {
            return sentence("Công việc này đang do người khác xử lý, nội dung chưa được lưu.");
        }
        try {
            drafts.write(report, remarks, proposals);
            return sentence("Đã lưu dự thảo.");
        } catch (InvalidInput | TaskGone refused) {
            return sentence(refused.getMessage() == null ? "" : refused.getMessage());
        }
    }

    /** The draft as it would be printed with what stands in the form, saved or not. */
    @PostMapping("/bao-cao/{id}/xem-truoc")
    ResponseEntity<byte[]> preview(
            @PathVariable long id, @RequestParam String remarks, @RequestParam String proposals) {
        ReportContent content = drafts.content(report(id))
                .saying(
                        remarks.lines().limit(200).toList(),
                        proposals.lines().limit(200).toList());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"du-thao-" + id + ".pdf\"")
                .body(documents.pdf(content, null));
    }

    private String form(long id, String taskId, String kind, Model model, String view) {
        Report report = report(id);
        WorkItem task = task(report, taskId, kind);
        Person me = current.get();
        ReportContent content = drafts.content(report);
        model.addAttribute("report", report);
        model.addAttribute("facts", content);
        model.addAttribute("words", new ReportWords(content, null));
        model.addAttribute("returns", returns.of(id));
        model.addAttribute("remarks", paragraphs(content.remarks()));
        model.addAttribute("proposals", paragraphs(content.proposals()));
        model.addAttribute("taskId", task.id());
        model.addAttribute("mayAct", tasks.mayAct(task, me));
        return view;
    }

    private Report report(long id) {
        return reports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The task must be this report's own: its id comes from the browser. */
    private WorkItem task(Report report, String id, String kind) {
        try {
            WorkItem task = tasks.require(id, current.get());
            if (task.kind().equals(kind)
                    && task.number("reportId").filter(own -> own == report.id()).isPresent()) {
                return task;
            }
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        } catch (TaskGone gone) {
            throw new ResponseStatusException(HttpStatus.GONE, gone.getMessage(), gone);
        }
    }

    private static ResponseEntity<String> sentence(String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(text);
    }

    private static String paragraphs(List<String> texts) {
        return String.join("\n", texts);
    }
}
