package vn.napa.quanlop.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.napa.quanlop.files.Originals;
import vn.napa.quanlop.mail.RawMail;
import vn.napa.quanlop.people.Organisation;
import vn.napa.quanlop.people.TrainingUnit;
import vn.napa.quanlop.people.TrainingUnits;
import vn.napa.quanlop.time.BusinessClock;

/** Enters a kept message in the inbox, once, and judges its sender: a unit's address, a stranger's, or a machine's. */
@Component
public class AcceptMessage {

    private final JdbcClient jdbc;
    private final Originals originals;
    private final TrainingUnits units;
    private final Organisation organisation;
    private final Inbox inbox;
    private final MessageProcesses processes;
    private final BusinessClock clock;

    AcceptMessage(
            JdbcClient jdbc,
            Originals originals,
            TrainingUnits units,
            Organisation organisation,
            Inbox inbox,
            MessageProcesses processes,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.originals = originals;
        this.units = units;
        this.organisation = organisation;
        this.inbox = inbox;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * Takes the message; does nothing for bytes or a place in the mailbox that were taken before.
     *
     * @return true when the message is new
     */
    @Transactional
    public boolean accept(RawMail mail) throws IOException {
        Envelope envelope;
        try (InputStream raw = originals.open(mail.sha256())) {
            envelope = Envelope.read(raw);
        }
        Optional<TrainingUnit> unit =
                Optional.ofNullable(envelope.fromAddress()).flatMap(units::writingFrom);
        InboxMessage.State state = judge(envelope, unit);
        int entered = jdbc.sql(
                        "INSERT IGNORE INTO inbox_message (mailbox, uid_validity, uid, raw_sha, message_id, from_address, from_name,"
                                + " subject, received_at, state, unit_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        mail.mailbox(),
                        mail.uidValidity(),
                        mail.uid(),
                        mail.sha256(),
                        envelope.messageId(),
                        envelope.fromAddress(),
                        envelope.fromName(),
                        envelope.subject(),
                        clock.now(),
                        state.name(),
                        unit.map(TrainingUnit::id).orElse(null)))
                .update();
        Optional<Long> known = jdbc.sql("SELECT id FROM inbox_message WHERE raw_sha = ?")
                .param(mail.sha256())
                .query(Long.class)
                .optional();
        if (known.isEmpty()) {
            throw new IllegalStateException(
                    "Another message was taken from UID " + mail.uid() + " of " + mail.mailbox());
        }
        if (entered == 0) {
            return false;
        }
        long id = known.get();
        inbox.record(id, state, why(state, unit));
        if (state == InboxMessage.State.QUARANTINED) {
            processes.askAboutSender(id);
        }
        return true;
    }

    private InboxMessage.State judge(Envelope envelope, Optional<TrainingUnit> unit) {
        if (envelope.automatic() || organisation.mailbox().equalsIgnoreCase(envelope.fromAddress())) {
            return InboxMessage.State.IGNORED;
        }
        return unit.isPresent() ? InboxMessage.State.RECEIVED : InboxMessage.State.QUARANTINED;
    }

    private static String why(InboxMessage.State state, Optional<TrainingUnit> unit) {
        return switch (state) {
            case IGNORED -> "Thư tự động, không xử lý và không trả lời.";
            case QUARANTINED -> "Địa chỉ gửi chưa được đăng ký cho đơn vị nào; chờ cán bộ xem xét.";
            default -> "Đã nhận thư của " + unit.map(TrainingUnit::name).orElse("đơn vị") + ".";
        };
    }
}
