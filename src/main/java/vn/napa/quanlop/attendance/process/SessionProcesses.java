package vn.napa.quanlop.attendance.process;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.runtime.Execution;
import org.flowable.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.time.BusinessClock;

/** The engine's side of a session: one process with the business key {@code session-<id>}. */
@Component
class SessionProcesses {

    private static final String PROCESS = "session";
    private static final String AT_RISK = "capture-at-risk";
    private static final int DAYS_TO_MARK = 1;

    private final RuntimeService engine;
    private final Classes classes;

    SessionProcesses(RuntimeService engine, Classes classes) {
        this.engine = engine;
        this.classes = classes;
    }

    void start(Session session) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("classId", session.classId());
        variables.put("sessionId", session.id());
        variables.put("rescueDue", date(session, 0));
        variables.put("markDue", date(session, DAYS_TO_MARK));
        variables.put("officer", officer(session).orElse(null));
        engine.createProcessInstanceBuilder()
                .processDefinitionKey(PROCESS)
                .businessKey(key(session.id()))
                .name("Buổi " + session.inWords())
                .variables(variables)
                .start();
    }

    /** The session has ended: the marks are asked for, from the officer who is responsible now. */
    void over(Session session) {
        running(session.id()).ifPresent(process -> {
            engine.setVariable(process.getId(), "officer", officer(session).orElse(null));
            Execution watching = engine.createExecutionQuery()
                    .processInstanceId(process.getId())
                    .activityId("watch-captures")
                    .singleResult();
            if (watching != null) {
                engine.trigger(watching.getId());
            }
        });
    }

    /** Two valid captures are at risk while the session still runs. */
    void atRisk(Session session) {
        running(session.id()).ifPresent(process -> {
            Execution waiting = engine.createExecutionQuery()
                    .processInstanceId(process.getId())
                    .messageEventSubscriptionName(AT_RISK)
                    .singleResult();
            if (waiting != null) {
                engine.messageEventReceived(AT_RISK, waiting.getId());
            }
        });
    }

    /** The session has left the schedule. */
    void drop(long sessionId) {
        running(sessionId).ifPresent(process -> engine.deleteProcessInstance(process.getId(), "session cancelled"));
    }

    private Optional<ProcessInstance> running(long sessionId) {
        return Optional.ofNullable(engine.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(key(sessionId))
                .singleResult());
    }

    private Optional<String> officer(Session session) {
        return classes.officerOf(session.classId()).map(Person::username);
    }

    private static Date date(Session session, int daysLater) {
        return Date.from(
                session.endsAt().plusDays(daysLater).atZone(BusinessClock.ZONE).toInstant());
    }

    private static String key(long sessionId) {
        return "session-" + sessionId;
    }
}
