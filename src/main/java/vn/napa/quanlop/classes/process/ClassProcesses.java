package vn.napa.quanlop.classes.process;

import java.util.Map;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.runtime.Execution;
import org.flowable.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.TrainingClass;

/** Starts the class process once for each class, and tells it what has come. */
@Component
public class ClassProcesses {

    private final RuntimeService engine;
    private final Classes classes;

    ClassProcesses(RuntimeService engine, Classes classes) {
        this.engine = engine;
        this.classes = classes;
    }

    /** Brings the process to where the class stands; safe to repeat. A course already over gets none. */
    public void follow(long classId) {
        TrainingClass training = classes.find(classId).orElseThrow();
        if (training.closedAt() != null) {
            return;
        }
        ProcessInstance process = running(classId);
        if (process == null) {
            engine.startProcessInstanceByKey(
                    "class", key(classId), Map.of("classId", classId, "complete", training.complete()));
        } else if (training.complete()) {
            tell(process, "documents-complete");
        }
    }

    /** Lets the head of IT assign staff although papers are missing: the opening is near. */
    public void goOnWithout(long classId) {
        ProcessInstance process = running(classId);
        if (process != null) {
            tell(process, "documents-complete");
        }
    }

    /** The last session has ended. */
    void courseOver(long classId) {
        ProcessInstance process = running(classId);
        if (process != null) {
            tell(process, "course-over");
        }
    }

    boolean waitsForPapers(long classId) {
        ProcessInstance process = running(classId);
        return process != null && waiting(process, "documents-complete") != null;
    }

    private void tell(ProcessInstance process, String message) {
        Execution execution = waiting(process, message);
        if (execution != null) {
            engine.messageEventReceived(message, execution.getId());
        }
    }

    private @Nullable Execution waiting(ProcessInstance process, String message) {
        return engine.createExecutionQuery()
                .processInstanceId(process.getId())
                .messageEventSubscriptionName(message)
                .singleResult();
    }

    private @Nullable ProcessInstance running(long classId) {
        return engine.createProcessInstanceQuery()
                .processDefinitionKey("class")
                .processInstanceBusinessKey(key(classId))
                .singleResult();
    }

    private static String key(long classId) {
        return "class-" + classId;
    }
}
