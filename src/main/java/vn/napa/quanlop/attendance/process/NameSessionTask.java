package vn.napa.quanlop.attendance.process;

import org.flowable.engine.delegate.TaskListener;
import org.flowable.task.service.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;

/** Says in a task's name which session it is about; the diagram keeps the plain name. */
@Component("nameSessionTask")
class NameSessionTask implements TaskListener {

    private final Sessions sessions;

    NameSessionTask(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getVariable("sessionId") instanceof Number id) {
            sessions.find(id.longValue())
                    .map(Session::inWords)
                    .ifPresent(session -> task.setName(task.getName() + " – buổi " + session));
        }
    }
}
