package vn.napa.quanlop.classes.pipeline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.answers.AnswerUnits;
import vn.napa.quanlop.intake.Inbox;
import vn.napa.quanlop.intake.InboxMessage;
import vn.napa.quanlop.time.BusinessClock;
import vn.napa.quanlop.time.DueWork;

/** Moves messages on, each through its states in order of arrival: received, read, applied, answered. */
@Component
@Order(10)
class InboxWork implements DueWork {

    private final Inbox inbox;
    private final ReadMessages read;
    private final ApplyMessage apply;
    private final AnswerUnits answers;

    InboxWork(Inbox inbox, ReadMessages read, ApplyMessage apply, AnswerUnits answers) {
        this.inbox = inbox;
        this.read = read;
        this.apply = apply;
        this.answers = answers;
    }

    @Override
    public List<String> runDue(Instant now) {
        List<String> done = new ArrayList<>();
        for (InboxMessage message : inbox.in(InboxMessage.State.RECEIVED)) {
            read.read(message);
        }
        for (InboxMessage message : inbox.in(InboxMessage.State.READ)) {
            apply.apply(message);
            done.add("Đã ghi thư “" + message.subject() + "” vào hồ sơ lớp.");
        }
        done.addAll(answers.sendDueVerdicts(LocalDateTime.ofInstant(now, BusinessClock.ZONE)));
        return done;
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return answers.nextVerdict(LocalDateTime.ofInstant(now, BusinessClock.ZONE))
                .map(due -> due.atZone(BusinessClock.ZONE).toInstant());
    }

    @Override
    public boolean busy() {
        return !inbox.in(InboxMessage.State.RECEIVED).isEmpty()
                || !inbox.in(InboxMessage.State.READ).isEmpty();
    }
}
