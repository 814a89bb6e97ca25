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
        engine.startProcessInstanceByKey(
                "message", "message-" + messageId, Map.of("messageId", messageId, "matter", "sender"));
    }

    void askAboutContent(long messageId) {
        engine.startProcessInstanceByKey(
                "message", "message-" + messageId, Map.of("messageId", messageId, "matter", "content"));
    }
}
