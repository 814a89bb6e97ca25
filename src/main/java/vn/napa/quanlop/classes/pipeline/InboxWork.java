package vn.napa.quanlop.classes.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger log = LoggerFactory.getLogger(InboxWork.class);
    private static final int MOST_TRIES = 3;
    private static final Duration MOST_READING = Duration.ofSeconds(20);

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
        long began = System.nanoTime();
        for (InboxMessage message : inbox.in(InboxMessage.State.RECEIVED)) {
            carefully(message, read::read);
            if (System.nanoTime() - began > MOST_READING.toNanos()) {
                break; // the rest of the due work must not wait for many slow mails
            }
        }
        for (InboxMessage message : inbox.in(InboxMessage.State.READ)) {
            carefully(message, apply::apply);
            done.add("Đã ghi nhận thư “" + message.subject() + "”.");
        }
        done.addAll(answers.sendDueVerdicts(LocalDateTime.ofInstant(now, BusinessClock.ZONE)));
        return done;
    }

    /** A message that defeats us goes to a person after three tries; it never holds up the ones behind it. */
    private void carefully(InboxMessage message, Consumer<InboxMessage> step) {
        try {
            step.accept(message);
        } catch (RuntimeException | StackOverflowError e) {
            int tries = inbox.countAttempt(message.id());
            log.error("Message {} failed in state {}, try {}", message.id(), message.state(), tries, e);
            if (tries >= MOST_TRIES) {
                inbox.needsAttention(message.id(), "Hệ thống không xử lý được thư sau " + tries + " lần.");
                answers.couldNotRead(message);
            }
        }
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
