package vn.napa.quanlop.tasks;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.flowable.engine.HistoryService;
import org.flowable.engine.TaskService;
import org.flowable.identitylink.api.IdentityLinkInfo;
import org.flowable.task.api.Task;
import org.flowable.task.api.TaskInfo;
import org.flowable.task.api.TaskQuery;
import org.flowable.task.api.history.HistoricTaskInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.people.People;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.time.BusinessClock;

/** The task list, each question and each act checked against the person's rights. */
@Component
public class Tasks {

    private static final int MOST = 500;

    private final TaskService engine;
    private final HistoryService history;
    private final People people;

    Tasks(TaskService engine, HistoryService history, People people) {
        this.engine = engine;
        this.history = history;
        this.people = people;
    }

    /** Tasks that the person has taken or been given, most pressing first. */
    public List<WorkItem> mine(Person person) {
        return items(engine.createTaskQuery().taskAssignee(person.username()));
    }

    /** Tasks that wait for anybody of the person's groups. */
    public List<WorkItem> ofGroups(Person person) {
        return items(engine.createTaskQuery().taskUnassigned().taskCandidateGroupIn(groups(person)));
    }

    /** Every open task of that kind. */
    public List<WorkItem> ofKind(String kind) {
        return items(engine.createTaskQuery().taskDefinitionKey(kind));
    }

    /** Every open task, for the head of IT and the administrator. */
    public List<WorkItem> all() {
        return items(engine.createTaskQuery());
    }

    /** What the person has finished, newest first. */
    public List<WorkItem> done(Person person) {
        return history
                .createHistoricTaskInstanceQuery()
                .taskAssignee(person.username())
                .finished()
                .includeProcessVariables()
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .listPage(0, MOST)
                .stream()
                .map(this::item)
                .toList();
    }

    public Optional<WorkItem> find(String id) {
        Task task = engine.createTaskQuery()
                .taskId(id)
                .includeProcessVariables()
                .includeIdentityLinks()
                .singleResult();
        return Optional.ofNullable(task).map(this::item);
    }

    /** The open task of that kind whose process has this variable value, if there is one. */
    public Optional<WorkItem> find(String kind, String variable, long value) {
        return items(engine.createTaskQuery().taskDefinitionKey(kind).processVariableValueEquals(variable, value))
                .stream()
                .findFirst();
    }

    /**
     * The open task, which this person may see: it is theirs, or waits for one of their groups, or they lead the department.
     *
     * @throws TaskGone when it is finished
     * @throws AccessDeniedException when the person has nothing to do with it
     */
    public WorkItem require(String id, Person person) {
        WorkItem task = find(id).orElseThrow(() -> new TaskGone(whoFinished(id)));
        if (!maySee(task, person)) {
            throw new AccessDeniedException("Task " + id + " is not within the rights of " + person.username());
        }
        return task;
    }

    public boolean maySee(WorkItem task, Person person) {
        return mayAct(task, person) || isOfGroup(task, person) || person.is(Role.IT_HEAD);
    }

    /** True for the assignee and, while nobody has taken it, for the members of its groups. */
    public boolean mayAct(WorkItem task, Person person) {
        return task.assignee() == null
                ? isOfGroup(task, person)
                : task.assignee().equals(person.username());
    }

    /** @throws TaskGone when somebody was faster */
    public void claim(String id, Person person) {
        WorkItem task = require(id, person);
        if (person.username().equals(task.assignee())) {
            return;
        }
        if (!mayAct(task, person)) {
            throw new TaskGone("Công việc này đã được " + nameOf(task.assignee()) + " nhận.");
        }
        engine.claim(id, person.username());
    }

    /** Gives the task back to its groups. */
    public void release(String id, Person person) {
        WorkItem task = require(id, person);
        if (!person.username().equals(task.assignee())) {
            throw new TaskGone("Anh/chị không giữ công việc này.");
        }
        if (task.groups().isEmpty()) {
            throw new InvalidInput("Công việc này được giao đích danh, không trả lại được.");
        }
        engine.unclaim(id);
    }

    /**
     * Completes the task in the person's name; to be called by the module whose task it is, in the transaction of its own writes.
     *
     * @param outcome variables for the process to go on with: ids and scalars only
     */
    public void complete(WorkItem task, Person by, Map<String, Object> outcome) {
        WorkItem now = require(task.id(), by);
        if (!mayAct(now, by)) {
            throw new TaskGone("Công việc này đang do " + nameOf(now.assignee()) + " xử lý.");
        }
        if (now.assignee() == null) {
            engine.claim(task.id(), by.username());
        }
        engine.complete(task.id(), outcome);
    }

    private String whoFinished(String id) {
        HistoricTaskInstance task =
                history.createHistoricTaskInstanceQuery().taskId(id).singleResult();
        if (task == null) {
            return "Không có công việc này.";
        }
        return task.getAssignee() == null
                ? "Công việc này không còn nữa."
                : "Công việc này đã được " + nameOf(task.getAssignee()) + " xử lý.";
    }

    private String nameOf(@Nullable String username) {
        return username == null
                ? "người khác"
                : people.find(username).map(Person::fullName).orElse(username);
    }

    private boolean isOfGroup(WorkItem task, Person person) {
        return task.groups().stream().anyMatch(groups(person)::contains);
    }

    private static Set<String> groups(Person person) {
        return person.roles().stream().map(Role::name).collect(Collectors.toSet());
    }

    private List<WorkItem> items(TaskQuery query) {
        return query
                .includeProcessVariables()
                .includeIdentityLinks()
                .orderByDueDateNullsLast()
                .asc()
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, MOST)
                .stream()
                .map(this::item)
                .toList();
    }

    private WorkItem item(TaskInfo task) {
        Set<String> groups = new HashSet<>();
        for (IdentityLinkInfo link : task.getIdentityLinks()) {
            if (link.getGroupId() != null) {
                groups.add(link.getGroupId());
            }
        }
        Date ended = task instanceof HistoricTaskInstance past ? past.getEndTime() : null;
        return new WorkItem(
                task.getId(),
                task.getName(),
                task.getTaskDefinitionKey(),
                task.getAssignee(),
                groups,
                local(task.getCreateTime()),
                task.getDueDate() == null ? null : local(task.getDueDate()),
                ended == null ? null : local(ended),
                task.getProcessInstanceId(),
                task.getProcessVariables());
    }

    private static LocalDateTime local(Date date) {
        return LocalDateTime.ofInstant(date.toInstant(), BusinessClock.ZONE);
    }
}
