package vn.napa.quanlop.dispatch.process;

import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.dispatch.SendReport;

/** The process's step that sends a signed report; safe to run again. */
@Component
class IssueReport implements JavaDelegate {

    private final SendReport send;

    IssueReport(SendReport send) {
        this.send = send;
    }

    @Override
    public void execute(DelegateExecution execution) {
        send.send(((Number) execution.getVariable("reportId")).longValue());
    }
}
