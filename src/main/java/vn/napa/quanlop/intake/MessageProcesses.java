package vn.napa.quanlop.intake;

import java.util.Map;
import org.flowable.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Opens the process in which a person deals with a message that cannot go on by itself. */
@Component
class MessageProcesses {

    private final RuntimeService engine;

    MessageProcesses(RuntimeService engine) {
        this.engine = engine;
    }

    void askAboutSender(long messageId) {
        start(messageId, "sender");
    }

    void askAboutContent(long messageId) {
        start(messageId, "content");
    }

    private void start(long messageId, String matter) {
        String key = "message-" + messageId + "-" + matter;
        long running = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .count();
        if (running == 0) {
            engine.startProcessInstanceByKey("message", key, Map.of("messageId", messageId, "matter", matter));
        }
    }
}
