package vn.napa.quanlop.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.napa.quanlop.files.Originals;
import vn.napa.quanlop.time.BusinessClock;

/**
 * Letters to be sent: each is written down whole in the transaction of whatever caused it, then sent until the mail
 * server takes it. The bytes and the Message-ID never change, so that a second try cannot become a second letter.
 */
@Repository
public class Outbox {

    private static final int MOST_TRIES = 10;

    /** Longer than the SMTP limits together, so that no other node takes the letter meanwhile. */
    private static final Duration ONE_TRY = Duration.ofSeconds(100);

    private final JdbcClient jdbc;
    private final Originals originals;
    private final ComposeMail compose;
    private final BusinessClock clock;
    private final Clock system = Clock.systemUTC();

    Outbox(JdbcClient jdbc, Originals originals, ComposeMail compose, BusinessClock clock) {
        this.jdbc = jdbc;
        this.originals = originals;
        this.compose = compose;
        this.clock = clock;
    }

    /** A letter as it waits or was sent. */
    public record Queued(
            long id,
            String mailKey,
            String messageId,
            String recipient,
            String subject,
            String rawSha,
            String state,
            int attempts,
            LocalDateTime queuedAt,
            @Nullable LocalDateTime sentAt) {}

    /** Whether a letter can go to that address at all (RFC 5321 §4.1.2, as strictly as we compose). */
    public static boolean sendable(String address) {
        try {
            new InternetAddress(address, true);
            return address.length() <= 254 && address.contains("@");
        } catch (AddressException e) {
            return false;
        }
    }

    /** Queues the letter unless one with its key was queued before. */
    public void queue(OutgoingMail mail) {
        Long known = jdbc.sql("SELECT COUNT(*) FROM outgoing_mail WHERE mail_key = ?")
                .param(mail.key())
                .query(Long.class)
                .single();
        if (known > 0) {
            return;
        }
        String messageId = compose.messageId(mail.key());
        try {
            String sha = originals.put(compose.compose(mail, messageId, clock.instant()));
            jdbc.sql(
                            "INSERT IGNORE INTO outgoing_mail (mail_key, message_id, recipient, subject, raw_sha, state, next_try, queued_at)"
                                    + " VALUES (?, ?, ?, ?, ?, 'QUEUED', ?, ?)")
                    .params(mail.key(), messageId, mail.to(), mail.subject(), sha, systemNow(), clock.now())
                    .update();
        } catch (MessagingException e) {
            throw new IllegalArgumentException("Cannot compose the letter " + mail.key(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Queued> find(String key) {
        return jdbc.sql("SELECT * FROM outgoing_mail WHERE mail_key = ?")
                .param(key)
                .query(Queued.class)
                .optional();
    }

    /** Letters whose key is like the SQL pattern, oldest first. */
    public List<Queued> like(String pattern) {
        return jdbc.sql("SELECT * FROM outgoing_mail WHERE mail_key LIKE ? ORDER BY id")
                .param(pattern)
                .query(Queued.class)
                .list();
    }

    /** The letter's plain text. */
    public String textOf(Queued mail) {
        try (InputStream bytes = originals.open(mail.rawSha())) {
            return compose.textOf(bytes);
        } catch (MessagingException e) {
            throw new IllegalStateException("Our own letter " + mail.mailKey() + " cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True while a letter waits for its first tries. */
    public boolean busy() {
        return jdbc.sql("SELECT COUNT(*) FROM outgoing_mail WHERE state = 'QUEUED' AND attempts < 2")
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** How many letters were given up. */
    public long unsent() {
        return jdbc.sql("SELECT COUNT(*) FROM outgoing_mail WHERE state = 'FAILED'")
                .query(Long.class)
                .single();
    }

    /** Letters that may be tried now, oldest first. */
    public List<Queued> due() {
        return jdbc.sql("SELECT * FROM outgoing_mail WHERE state = 'QUEUED' AND next_try <= ? ORDER BY id LIMIT 1")
                .param(systemNow())
                .query(Queued.class)
                .list();
    }

    /** Takes the letter for one try; false when another node has it. */
    public boolean take(Queued mail) {
        return jdbc.sql(
                                "UPDATE outgoing_mail SET attempts = attempts + 1, next_try = ? WHERE id = ? AND state = 'QUEUED' AND attempts = ?")
                        .params(systemNow().plus(ONE_TRY), mail.id(), mail.attempts())
                        .update()
                == 1;
    }

    public void sent(Queued mail) {
        jdbc.sql("UPDATE outgoing_mail SET state = 'SENT', sent_at = ?, last_error = NULL WHERE id = ?")
                .params(clock.now(), mail.id())
                .update();
    }

    public void failed(Queued mail, String why) {
        jdbc.sql("UPDATE outgoing_mail SET state = ?, next_try = ?, last_error = ? WHERE id = ?")
                .params(
                        mail.attempts() + 1 >= MOST_TRIES ? "FAILED" : "QUEUED",
                        systemNow().plus(backoff(mail.attempts())),
                        why.substring(0, Math.min(500, why.length())),
                        mail.id())
                .update();
    }

    private LocalDateTime systemNow() {
        return LocalDateTime.now(system);
    }

    /** 30 s, 1 min, 2 min … at most 2 h. */
    private static Duration backoff(int attempts) {
        return Duration.ofSeconds(Math.min(7200, 30L << Math.min(attempts, 8)));
    }
}
