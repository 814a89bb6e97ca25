package vn.napa.quanlop.desk.web;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.napa.quanlop.api.Page;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.tasks.TaskKind;
import vn.napa.quanlop.tasks.Tasks;
import vn.napa.quanlop.tasks.WorkItem;
import vn.napa.quanlop.time.BusinessClock;

/** The caller's tasks, and those waiting for the caller's groups. */
@RestController
class TaskApi {

    private final Tasks tasks;
    private final List<TaskKind> kinds;
    private final CurrentPerson current;

    TaskApi(Tasks tasks, List<TaskKind> kinds, CurrentPerson current) {
        this.tasks = tasks;
        this.kinds = kinds;
        this.current = current;
    }

    record ApiTask(
            String id,
            String name,
            String kind,
            @Nullable Long classId,
            @Nullable String assignee,
            @Nullable OffsetDateTime due,
            Map<String, Object> subject) {}

    @GetMapping("/api/tasks")
    ResponseEntity<List<ApiTask>> list(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        Person me = current.get();
        List<WorkItem> all = new ArrayList<>(tasks.mine(me));
        all.addAll(tasks.ofGroups(me));
        return Page.of(page, size).cut(all, TaskApi::line);
    }

    /**
     * Completes a task with the inputs that its form would send, all as strings.
     * 404 for no such kind, 409 when somebody was faster, 422 with a sentence when something is missing.
     */
    @PostMapping("/api/tasks/{id}/complete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String id, @RequestBody(required = false) @Nullable Map<String, Object> body) {
        Person me = current.get();
        WorkItem task = tasks.require(id, me);
        TaskKind kind = kinds.stream()
                .filter(known -> known.key().equals(task.kind()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, String> input = new HashMap<>();
        if (body != null) {
            body.forEach((name, value) -> input.put(name, String.valueOf(value)));
        }
        kind.complete(task, input, me);
    }

    private static ApiTask line(WorkItem task) {
        Map<String, Object> subject = new HashMap<>();
        for (String id : List.of("sessionId", "reportId", "messageId")) {
            task.number(id).ifPresent(number -> subject.put(id, number));
        }
        return new ApiTask(
                task.id(),
                task.name(),
                task.kind(),
                task.classId().orElse(null),
                task.assignee(),
                task.due() == null
                        ? null
                        : task.due().atZone(BusinessClock.ZONE).toOffsetDateTime(),
                subject);
    }
}
