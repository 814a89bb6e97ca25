package vn.napa.quanlop.mail.health;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.time.Duration;
import java.util.Properties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.mail.MailSettings;
import vn.napa.quanlop.mail.Outbox;

/** UP while the mailbox lets us in; asks at most once in half a minute. Letters that could not be sent are counted. */
@Component("mailbox")
class MailboxHealth implements HealthIndicator {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final MailSettings settings;
    private final Properties limits;
    private final Outbox outbox;
    private long askedAt;
    private String trouble = "";

    MailboxHealth(MailSettings settings, Properties mailLimits, Outbox outbox) {
        this.settings = settings;
        this.limits = mailLimits;
        this.outbox = outbox;
    }

    @Override
    public synchronized Health health() {
        long now = System.nanoTime();
        if (askedAt == 0 || now - askedAt > FRESH.toNanos()) {
            trouble = ask();
            askedAt = now;
        }
        Health.Builder answer = trouble.isEmpty() ? Health.up() : Health.down().withDetail("mailbox", trouble);
        return answer.withDetail("unsentLetters", outbox.unsent()).build();
    }

    /** Empty when the mailbox answers; the exception's kind otherwise, never its text, which could hold an account's name. */
    private String ask() {
        try (Store store = Session.getInstance(limits).getStore(settings.imap().protocol())) {
            store.connect(settings.imap().host(), settings.imap().port(), settings.username(), settings.password());
            return "";
        } catch (MessagingException e) {
            return e.getClass().getSimpleName();
        }
    }
}
