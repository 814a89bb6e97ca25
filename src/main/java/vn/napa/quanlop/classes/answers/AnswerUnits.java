package vn.napa.quanlop.classes.answers;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.documents.DocumentFacts;
import vn.napa.quanlop.documents.MailFacts;
import vn.napa.quanlop.intake.Inbox;
import vn.napa.quanlop.intake.InboxMessage;
import vn.napa.quanlop.mail.Outbox;
import vn.napa.quanlop.mail.OutgoingMail;
import vn.napa.quanlop.people.TrainingUnit;
import vn.napa.quanlop.people.TrainingUnits;
import vn.napa.quanlop.time.Each;

/** Answers the registered address that a message came from, in its thread: at once, and again when its class was understood. */
@Component
public class AnswerUnits {

    private static final Logger log = LoggerFactory.getLogger(AnswerUnits.class);

    private final JdbcClient jdbc;
    private final Classes classes;
    private final Inbox inbox;
    private final Outbox outbox;
    private final TrainingUnits units;
    private final LetterWords words;
    private final VerdictLetter verdicts;
    private final TransactionTemplate transaction;

    AnswerUnits(
            JdbcClient jdbc,
            Classes classes,
            Inbox inbox,
            Outbox outbox,
            TrainingUnits units,
            LetterWords words,
            VerdictLetter verdicts,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.classes = classes;
        this.inbox = inbox;
        this.outbox = outbox;
        this.units = units;
        this.words = words;
        this.verdicts = verdicts;
        this.transaction = transaction;
    }

    public void acknowledge(InboxMessage message) {
        Letter letter = dear(message);
        letter.words(words.of("ack.body", message.subject(), LetterWords.moment(message.receivedAt())));
        letter.words(words.of("ack.keep"));
        send("ack/" + message.id(), words.of("ack.subject", message.subject()), letter, message);
    }

    public void couldNotRead(InboxMessage message) {
        Letter letter = dear(message).words(words.of("failed.body", message.subject()));
        send("failed/" + message.id(), words.of("reply.subject", message.subject()), letter, message);
    }

    /** Tells the sender why a mail was no dossier: nothing attached, other papers, or files that nobody can open. */
    public void noDossier(InboxMessage message, MailFacts facts) {
        Letter letter = dear(message).words(words.of("nodossier.body", message.subject()));
        List<String> unreadable = facts.unreadable().stream()
                .map(file -> words.of("unreadable." + file.reason(), file.file()))
                .toList();
        if (facts.documents().isEmpty() && unreadable.isEmpty()) {
            letter.words(words.of("nodossier.empty"));
        } else if (!facts.documents().isEmpty()) {
            letter.words(words.of(
                    "nodossier.unrelated",
                    String.join(
                            ", ",
                            facts.documents().stream().map(DocumentFacts::file).toList())));
        }
        letter.points(words.of("nodossier.unreadable"), unreadable);
        letter.words(words.of("nodossier.ask"));
        send("nodossier/" + message.id(), words.of("reply.subject", message.subject()), letter, message);
    }

    /** Sends each class's verdict whose quiet window has passed, one letter for all the mails it covers. */
    public List<String> sendDueVerdicts(LocalDateTime now) {
        List<String> done = new ArrayList<>();
        List<Long> due = jdbc.sql("SELECT id FROM training_class WHERE verdict_due <= ? ORDER BY id")
                .param(now)
                .query(Long.class)
                .list();
        Each.carefully("Verdict", due, classId -> {
            transaction.executeWithoutResult(status -> verdict(classId));
            done.add("Đã trả lời đơn vị về hồ sơ lớp "
                    + classes.find(classId).map(TrainingClass::title).orElse("") + ".");
        });
        return done;
    }

    public Optional<LocalDateTime> nextVerdict(LocalDateTime now) {
        return jdbc.sql("SELECT MIN(verdict_due) FROM training_class WHERE verdict_due > ?")
                .param(now)
                .query(LocalDateTime.class)
                .optional();
    }

    private void verdict(long classId) {
        TrainingClass training = classes.find(classId).orElseThrow();
        Dossier dossier = classes.dossierOf(classId).orElseThrow();
        List<InboxMessage> covered = jdbc
                .sql("SELECT message_id FROM class_message WHERE class_id = ? AND NOT answered ORDER BY message_id")
                .param(classId)
                .query(Long.class)
                .list()
                .stream()
                .flatMap(id -> inbox.find(id).stream())
                .toList();
        if (!covered.isEmpty()) {
            InboxMessage newest = covered.get(covered.size() - 1);
            Letter letter = verdicts.write(training, dossier, classes.contactsOf(classId), changes(classId, covered));
            send(verdictKey(classId, newest), words.of("reply.subject", newest.subject()), letter, newest);
        }
        for (InboxMessage message : covered) {
            jdbc.sql("UPDATE class_message SET answered = TRUE WHERE class_id = ? AND message_id = ?")
                    .params(classId, message.id())
                    .update();
            long open = jdbc.sql("SELECT COUNT(*) FROM class_message WHERE message_id = ? AND NOT answered")
                    .param(message.id())
                    .query(Long.class)
                    .single();
            if (open == 0) {
                inbox.answered(message.id(), "Đã trả lời đơn vị về hồ sơ lớp " + training.title() + ".");
            }
        }
        jdbc.sql("UPDATE training_class SET verdict_due = NULL WHERE id = ?")
                .param(classId)
                .update();
    }

    /** A message that was read again on request is answered again: the letters are counted. */
    private String verdictKey(long classId, InboxMessage newest) {
        String key = "verdict/" + classId + "/" + newest.id() + "/";
        return key + (outbox.like(key + "%").size() + 1);
    }

    private List<String> changes(long classId, List<InboxMessage> covered) {
        return jdbc.sql("SELECT part, difference FROM class_version WHERE class_id = :class AND number > 1"
                        + " AND message_id IN (:messages) ORDER BY id")
                .param("class", classId)
                .param("messages", covered.stream().map(InboxMessage::id).toList())
                .query((row, number) -> words.of("part." + row.getString("part")) + ": " + row.getString("difference"))
                .list();
    }

    private Letter dear(InboxMessage message) {
        String unit = Optional.ofNullable(message.unitId())
                .flatMap(units::find)
                .map(TrainingUnit::name)
                .orElse(message.sender());
        return new Letter().words(words.of("dear", unit));
    }

    private void send(String key, String subject, Letter letter, InboxMessage to) {
        String address = to.fromAddress();
        if (address == null || !Outbox.sendable(address)) {
            log.warn("Message {} has no address that could be answered", to.id());
            return;
        }
        verdicts.sign(letter);
        outbox.queue(new OutgoingMail(
                key, address, cleanReply(subject), letter.text(), letter.html(), List.of(), threadOf(to.messageId())));
    }

    /** {@code "Re: Re: FW: x"} → {@code "Re: x"}. */
    private static String cleanReply(String subject) {
        return subject.startsWith("Re: ")
                ? "Re: " + subject.replaceFirst("(?i)^((re|fw|fwd|tr)\\s*:\\s*)+", "")
                : subject;
    }

    private static @Nullable String threadOf(@Nullable String messageId) {
        return messageId != null && messageId.matches("<[\\x21-\\x7e]{1,900}>") ? messageId : null;
    }
}
