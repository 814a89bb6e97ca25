package vn.napa.quanlop.desk.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.tasks.InvalidInput;
import vn.napa.quanlop.tasks.TaskGone;
import vn.napa.quanlop.tasks.TaskKind;
import vn.napa.quanlop.tasks.Tasks;
import vn.napa.quanlop.tasks.WorkItem;

/** The task list and the page of one task. */
@Controller
class TaskPages {

    private final Tasks tasks;
    private final TaskLines lines;
    private final CurrentPerson current;
    private final ProcessStories stories;

    TaskPages(Tasks tasks, TaskLines lines, CurrentPerson current, ProcessStories stories) {
        this.tasks = tasks;
        this.lines = lines;
        this.current = current;
        this.stories = stories;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/viec";
    }

    @GetMapping("/viec")
    String list(@RequestParam(defaultValue = "mine") String tab, Model model) {
        Person me = current.get();
        List<WorkItem> mine = tasks.mine(me);
        List<WorkItem> group = tasks.ofGroups(me);
        List<WorkItem> done = tasks.done(me);
        List<WorkItem> shown = switch (tab) {
            case "group" -> group;
            case "done" -> done;
            default -> mine;
        };
        model.addAttribute("tab", List.of("mine", "group", "done").contains(tab) ? tab : "mine");
        model.addAttribute("counts", Map.of("mine", mine.size(), "group", group.size(), "done", done.size()));
        model.addAttribute("tasks", lines.of(shown, me));
        return "desk/tasks";
    }

    @GetMapping("/viec/{id}")
    String task(@PathVariable String id, Model model, RedirectAttributes flash) {
        Person me = current.get();
        try {
            WorkItem task = tasks.require(id, me);
            model.addAttribute("task", lines.of(task, me));
            model.addAttribute("mayAct", tasks.mayAct(task, me));
            model.addAttribute("history", stories.of(task.processId()));
            model.addAttribute("processId", task.processId());
            return "desk/task";
        } catch (TaskGone gone) {
            flash.addFlashAttribute("notice", gone.getMessage());
            return "redirect:/viec";
        }
    }

    @PostMapping("/viec/{id}/nhan")
    String claim(@PathVariable String id, RedirectAttributes flash) {
        try {
            tasks.claim(id, current.get());
            return "redirect:/viec/" + id;
        } catch (TaskGone gone) {
            flash.addFlashAttribute("notice", gone.getMessage());
            return "redirect:/viec?tab=group";
        }
    }

    @PostMapping("/viec/{id}/tra")
    String release(@PathVariable String id, RedirectAttributes flash) {
        try {
            tasks.release(id, current.get());
            flash.addFlashAttribute("notice", "Đã trả công việc về nhóm.");
        } catch (TaskGone | InvalidInput refused) {
            flash.addFlashAttribute("notice", refused.getMessage());
        }
        return "redirect:/viec";
    }

    @PostMapping("/viec/{id}/xong")
    String complete(@PathVariable String id, @RequestParam Map<String, String> input, RedirectAttributes flash) {
        Person me = current.get();
        try {
            WorkItem task = tasks.require(id, me);
            TaskKind kind = lines.kind(task).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            kind.complete(task, input, me);
            flash.addFlashAttribute("notice", "Đã hoàn thành: " + task.name() + ".");
            return "redirect:/viec";
        } catch (InvalidInput invalid) {
            flash.addFlashAttribute("problem", invalid.getMessage());
            return "redirect:/viec/" + id;
        } catch (TaskGone gone) {
            flash.addFlashAttribute("notice", gone.getMessage());
            return "redirect:/viec";
        }
    }
}
