package vn.napa.quanlop.dispatch.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.napa.quanlop.dispatch.Deliveries;
import vn.napa.quanlop.dispatch.DirectorNotes;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.reports.ReadableReports;
import vn.napa.quanlop.reports.Report;
import vn.napa.quanlop.tasks.TaskGone;
import vn.napa.quanlop.tasks.Tasks;
import vn.napa.quanlop.tasks.WorkItem;

/** The Director's form, and the receipts of a report as a fragment of its page. */
@Controller
class DispatchPages {

    private final ReadableReports reports;
    private final Deliveries deliveries;
    private final DirectorNotes notes;
    private final Tasks tasks;
    private final CurrentPerson current;

    DispatchPages(
            ReadableReports reports, Deliveries deliveries, DirectorNotes notes, Tasks tasks, CurrentPerson current) {
        this.reports = reports;
        this.deliveries = deliveries;
        this.notes = notes;
        this.tasks = tasks;
        this.current = current;
    }

    @GetMapping("/bao-cao/{id}/but-phe")
    String note(@PathVariable long id, @RequestParam String viec, Model model) {
        model.addAttribute("report", report(id));
        try {
            WorkItem task = tasks.require(viec, current.get());
            if (!task.kind().equals("note-report")) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            model.addAttribute("taskId", task.id());
            model.addAttribute("mayAct", tasks.mayAct(task, current.get()));
        } catch (TaskGone gone) {
            throw new ResponseStatusException(HttpStatus.GONE, gone.getMessage(), gone);
        }
        return "dispatch/note";
    }

    @GetMapping("/bao-cao/{id}/phat-hanh")
    String receipts(@PathVariable long id, Model model) {
        model.addAttribute("report", report(id));
        model.addAttribute("receipts", deliveries.of(id));
        model.addAttribute("note", notes.of(id).orElse(null));
        return "dispatch/receipts";
    }

    private Report report(long id) {
        return reports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
