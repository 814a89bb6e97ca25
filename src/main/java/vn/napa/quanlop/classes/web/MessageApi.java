package vn.napa.quanlop.classes.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.napa.quanlop.api.Page;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.intake.Inbox;
import vn.napa.quanlop.intake.InboxMessage;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.time.BusinessClock;

/** Messages taken in, newest first. */
@RestController
class MessageApi {

    private final Inbox inbox;
    private final Classes classes;
    private final CurrentPerson current;

    MessageApi(Inbox inbox, Classes classes, CurrentPerson current) {
        this.inbox = inbox;
        this.classes = classes;
        this.current = current;
    }

    record MessageLine(
            long id,
            @Nullable String from,
            String subject,
            OffsetDateTime received,
            InboxMessage.State state,
            @Nullable Long classId) {}

    @GetMapping("/api/messages")
    ResponseEntity<List<MessageLine>> list(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        current.require(Role.IT_STAFF, Role.IT_HEAD, Role.ADMIN);
        return Page.of(page, size)
                .cut(
                        inbox.all(),
                        message -> new MessageLine(
                                message.id(),
                                message.fromAddress(),
                                message.subject(),
                                message.receivedAt().atZone(BusinessClock.ZONE).toOffsetDateTime(),
                                message.state(),
                                classes.classOf(message.id()).orElse(null)));
    }
}
