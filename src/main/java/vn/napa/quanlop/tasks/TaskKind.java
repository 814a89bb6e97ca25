package vn.napa.quanlop.tasks;

import java.util.Map;
import vn.napa.quanlop.people.Person;

/** What a module knows of one kind of user task; one bean for each task id in {@code processes/}. */
public interface TaskKind {

    /** The user task's id in its BPMN file. */
    String key();

    /** Where the module serves the task's form, as an htmx fragment. */
    String page(WorkItem task);

    /**
     * Does what the task asks and completes it through {@link Tasks#complete}.
     *
     * @param input what the form or the API caller sent
     * @throws InvalidInput with a Vietnamese sentence when something is missing or wrong
     */
    void complete(WorkItem task, Map<String, String> input, Person by);
}
