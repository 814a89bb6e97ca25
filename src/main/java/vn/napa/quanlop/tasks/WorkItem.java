package vn.napa.quanlop.tasks;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user task as people see it.
 *
 * @param id the engine's task id
 * @param kind the task's id in its BPMN file: {@code mark-attendance}
 * @param assignee username, or null while nobody has taken it
 * @param groups role ids whose holders may take it
 * @param variables ids and scalars of its process
 */
public record WorkItem(
        String id,
        String name,
        String kind,
        @Nullable String assignee,
        Set<String> groups,
        LocalDateTime created,
        @Nullable LocalDateTime due,
        @Nullable LocalDateTime ended,
        String processId,
        Map<String, Object> variables) {

    public Optional<Long> number(String variable) {
        return variables.get(variable) instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
    }

    public Optional<Long> classId() {
        return number("classId");
    }
}
