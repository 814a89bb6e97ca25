package vn.napa.quanlop.desk.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.people.People;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.tasks.TaskKind;
import vn.napa.quanlop.tasks.TaskSubjects;
import vn.napa.quanlop.tasks.WorkItem;
import vn.napa.quanlop.time.BusinessClock;

/** Makes list lines of tasks: names instead of ids, and how pressing each is. */
@Component
class TaskLines {

    private final People people;
    private final TaskSubjects subjects;
    private final List<TaskKind> kinds;
    private final BusinessClock clock;

    TaskLines(People people, TaskSubjects subjects, List<TaskKind> kinds, BusinessClock clock) {
        this.people = people;
        this.subjects = subjects;
        this.kinds = kinds;
        this.clock = clock;
    }

    List<TaskLine> of(List<WorkItem> tasks, Person reader) {
        return tasks.stream().map(task -> of(task, reader)).toList();
    }

    TaskLine of(WorkItem task, Person reader) {
        LocalDateTime now = clock.now();
        Optional<TaskSubjects.ClassTitle> title = task.classId().flatMap(subjects::titleOf);
        boolean open = task.ended() == null;
        return new TaskLine(
                task.id(),
                task.name(),
                task.kind(),
                title.map(TaskSubjects.ClassTitle::name).orElse(null),
                title.map(TaskSubjects.ClassTitle::code).orElse(null),
                task.classId().orElse(null),
                Optional.ofNullable(task.assignee())
                        .flatMap(people::find)
                        .map(Person::fullName)
                        .orElse(null),
                task.due(),
                task.created(),
                task.ended(),
                open && task.due() != null && task.due().isBefore(now),
                open
                        && task.due() != null
                        && !task.due().isBefore(now)
                        && task.due().isBefore(now.plusDays(1)),
                open && task.assignee() == null,
                reader.username().equals(task.assignee()),
                open ? kind(task).map(kind -> kind.page(task)).orElse(null) : null);
    }

    Optional<TaskKind> kind(WorkItem task) {
        return kinds.stream().filter(kind -> kind.key().equals(task.kind())).findFirst();
    }
}
