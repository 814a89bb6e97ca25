package vn.napa.quanlop.classes.pipeline;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.answers.AnswerUnits;
import vn.napa.quanlop.documents.ReadMails;
import vn.napa.quanlop.files.Originals;
import vn.napa.quanlop.intake.Inbox;
import vn.napa.quanlop.intake.InboxMessage;

/** Acknowledges each received message and has it read; after three failures a person looks at it. */
@Component
class ReadMessages {

    private static final Logger log = LoggerFactory.getLogger(ReadMessages.class);
    private static final int MOST_TRIES = 3;

    private final Inbox inbox;
    private final Originals originals;
    private final ReadMails reader;
    private final AnswerUnits answers;

    ReadMessages(Inbox inbox, Originals originals, ReadMails reader, AnswerUnits answers) {
        this.inbox = inbox;
        this.originals = originals;
        this.reader = reader;
        this.answers = answers;
    }

    void read(InboxMessage message) {
        answers.acknowledge(message);
        ReadMails.Reading reading = reader.read(originals.path(message.rawSha()));
        if (reading instanceof ReadMails.Reading.Read read) {
            inbox.read(message.id(), read.json());
        } else if (reading instanceof ReadMails.Reading.Failed failed) {
            int tries = inbox.countAttempt(message.id());
            log.warn("Message {} could not be read ({}), try {}", message.id(), failed.safeReason(), tries);
            if (tries >= MOST_TRIES) {
                answers.couldNotRead(message);
                inbox.needsAttention(
                        message.id(), "Không đọc được thư sau " + tries + " lần (" + failed.safeReason() + ").");
            }
        }
    }
}
