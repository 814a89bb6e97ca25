package vn.napa.quanlop.intake;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.napa.quanlop.people.TrainingUnit;
import vn.napa.quanlop.time.BusinessClock;

/** Every message ever taken in; its state is the queue of the work on it. */
@Repository
public class Inbox {

    private static final String SELECT =
            "SELECT id, mailbox, raw_sha, message_id, from_address, from_name, subject, received_at,"
                    + " state, unit_id, attempts FROM inbox_message ";

    private final JdbcClient jdbc;
    private final MessageProcesses processes;
    private final BusinessClock clock;

    Inbox(JdbcClient jdbc, MessageProcesses processes, BusinessClock clock) {
        this.jdbc = jdbc;
        this.processes = processes;
        this.clock = clock;
    }

    /** One line of a message's history. */
    public record Event(LocalDateTime at, InboxMessage.State state, String why) {}

    public Optional<InboxMessage> find(long id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query(InboxMessage.class)
                .optional();
    }

    /** Newest first. */
    public List<InboxMessage> all() {
        return jdbc.sql(SELECT + "ORDER BY id DESC").query(InboxMessage.class).list();
    }

    /** Oldest first. */
    public List<InboxMessage> in(InboxMessage.State state) {
        return jdbc.sql(SELECT + "WHERE state = ? ORDER BY id")
                .param(state.name())
                .query(InboxMessage.class)
                .list();
    }

    public List<Event> historyOf(long id) {
        return jdbc.sql("SELECT at, state, why FROM inbox_event WHERE message_id = ? ORDER BY id")
                .param(id)
                .query(Event.class)
                .list();
    }

    /** What was read from the message, as JSON; empty before that. */
    public Optional<String> factsOf(long id) {
        return jdbc.sql("SELECT facts FROM inbox_message WHERE id = ? AND facts IS NOT NULL")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** Received → read. */
    @Transactional
    public void read(long id, String facts) {
        if (moveFrom(id, InboxMessage.State.RECEIVED, InboxMessage.State.READ, "Đã đọc thư và các tệp đính kèm.")) {
            jdbc.sql("UPDATE inbox_message SET facts = ?, attempts = 0 WHERE id = ?")
                    .params(facts, id)
                    .update();
        }
    }

    /** Read → applied: a class knows what the message says. */
    public void applied(long id, String why) {
        moveFrom(id, InboxMessage.State.READ, InboxMessage.State.APPLIED, why);
    }

    /** Applied → answered: the sender has our answer. */
    public void answered(long id, String why) {
        moveFrom(id, InboxMessage.State.APPLIED, InboxMessage.State.ANSWERED, why);
    }

    /** A person has dealt with what needed attention. */
    public void handled(long id, String why) {
        moveFrom(id, InboxMessage.State.NEEDS_ATTENTION, InboxMessage.State.ANSWERED, why);
    }

    /** The message cannot go on by itself: a task opens for a person. */
    @Transactional
    public void needsAttention(long id, String why) {
        move(id, InboxMessage.State.NEEDS_ATTENTION, why);
        processes.askAboutContent(id);
    }

    public void ignore(long id, String why) {
        move(id, InboxMessage.State.IGNORED, why);
    }

    /** From the kept bytes, once more. */
    @Transactional
    public void readAgain(long id, String why) {
        jdbc.sql("UPDATE inbox_message SET attempts = 0 WHERE id = ?").param(id).update();
        move(id, InboxMessage.State.RECEIVED, why);
    }

    /** A person vouches for the sender: the message goes on as this unit's. */
    @Transactional
    public void acceptSender(long id, TrainingUnit unit, String why) {
        jdbc.sql("UPDATE inbox_message SET unit_id = ? WHERE id = ?")
                .params(unit.id(), id)
                .update();
        move(id, InboxMessage.State.RECEIVED, why);
    }

    /** Counts one more try to read; returns how many there were. */
    public int countAttempt(long id) {
        jdbc.sql("UPDATE inbox_message SET attempts = attempts + 1 WHERE id = ?")
                .param(id)
                .update();
        return jdbc.sql("SELECT attempts FROM inbox_message WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    @Transactional
    void move(long id, InboxMessage.State to, String why) {
        jdbc.sql("UPDATE inbox_message SET state = ? WHERE id = ?")
                .params(to.name(), id)
                .update();
        record(id, to, why);
    }

    /** Moves the message unless it has gone another way meanwhile. */
    private boolean moveFrom(long id, InboxMessage.State from, InboxMessage.State to, String why) {
        int moved = jdbc.sql("UPDATE inbox_message SET state = ? WHERE id = ? AND state = ?")
                .params(to.name(), id, from.name())
                .update();
        if (moved == 1) {
            record(id, to, why);
        }
        return moved == 1;
    }

    void record(long id, InboxMessage.State state, String why) {
        jdbc.sql("INSERT INTO inbox_event (message_id, at, state, why) VALUES (?, ?, ?, ?)")
                .params(id, clock.now(), state.name(), why.substring(0, Math.min(why.length(), 1000)))
                .update();
    }
}
