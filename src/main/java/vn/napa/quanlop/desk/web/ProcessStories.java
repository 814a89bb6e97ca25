package vn.napa.quanlop.desk.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.flowable.engine.HistoryService;
import org.flowable.engine.history.HistoricActivityInstance;
import org.flowable.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.people.People;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.time.BusinessClock;

/** What has happened in a process so far, and where it stands. */
@Component
class ProcessStories {

    private static final List<String> TOLD =
            List.of("userTask", "serviceTask", "startEvent", "endEvent", "intermediateCatchEvent");

    private final HistoryService history;
    private final People people;

    ProcessStories(HistoryService history, People people) {
        this.history = history;
        this.people = people;
    }

    /** One step, by whom and when; {@code ended} is null while it lasts. */
    record Step(
            String activityId,
            String name,
            String kind,
            @Nullable String who,
            LocalDateTime began,
            @Nullable LocalDateTime ended) {}

    /** A process with where it stands, for its diagram. */
    record Story(String processId, String name, String definitionId, List<String> done, List<String> active) {}

    List<Step> of(String processId) {
        return activities(processId).stream()
                .filter(activity -> TOLD.contains(activity.getActivityType()))
                .filter(activity -> activity.getActivityName() != null)
                .map(this::step)
                .toList();
    }

    /** Processes about the class, the class's own first. */
    List<Story> ofClass(long classId) {
        return history
                .createHistoricProcessInstanceQuery()
                .variableValueEquals("classId", classId)
                .orderByProcessInstanceStartTime()
                .asc()
                .listPage(0, 200)
                .stream()
                .map(this::story)
                .toList();
    }

    Optional<Story> find(String processId) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(processId)
                        .singleResult())
                .map(this::story);
    }

    private Story story(HistoricProcessInstance process) {
        List<HistoricActivityInstance> activities = activities(process.getId());
        return new Story(
                process.getId(),
                process.getName() != null ? process.getName() : process.getProcessDefinitionName(),
                process.getProcessDefinitionId(),
                activities.stream()
                        .filter(activity -> activity.getEndTime() != null)
                        .map(HistoricActivityInstance::getActivityId)
                        .distinct()
                        .toList(),
                activities.stream()
                        .filter(activity -> activity.getEndTime() == null)
                        .map(HistoricActivityInstance::getActivityId)
                        .distinct()
                        .toList());
    }

    private List<HistoricActivityInstance> activities(String processId) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(processId)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list();
    }

    private Step step(HistoricActivityInstance activity) {
        String who = activity.getAssignee();
        return new Step(
                activity.getActivityId(),
                activity.getActivityName(),
                activity.getActivityType(),
                who == null ? null : people.find(who).map(Person::fullName).orElse(who),
                LocalDateTime.ofInstant(activity.getStartTime().toInstant(), BusinessClock.ZONE),
                activity.getEndTime() == null
                        ? null
                        : LocalDateTime.ofInstant(activity.getEndTime().toInstant(), BusinessClock.ZONE));
    }
}
