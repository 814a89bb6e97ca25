package vn.napa.quanlop.demo.samples;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.demo.DemoSettings;
import vn.napa.quanlop.demo.mailbox.DemoMailServer;
import vn.napa.quanlop.people.Organisation;
import vn.napa.quanlop.time.BusinessClock;

/** Sends the sample mails by SMTP, once in the life of a data folder. */
@Profile("demo")
@Component
public class SendSamples {

    private final DemoSettings settings;
    private final DemoMailServer server;
    private final Organisation organisation;
    private final BusinessClock clock;
    private final Path marker;

    SendSamples(
            DemoSettings settings,
            DemoMailServer server,
            Organisation organisation,
            BusinessClock clock,
            @Value("${quanlop.data-dir}") Path dataDir) {
        this.settings = settings;
        this.server = server;
        this.organisation = organisation;
        this.clock = clock;
        marker = dataDir.resolve("samples-sent");
    }

    /**
     * Does nothing when an earlier start has sent them. The marker is written last: a kill in between sends them again.
     *
     * @return whether they were sent now
     */
    public boolean onFirstStart() {
        if (!settings.samples() || Files.exists(marker)) {
            return false;
        }
        try {
            Properties properties = new Properties();
            properties.setProperty("mail.smtp.connectiontimeout", "10000");
            properties.setProperty("mail.smtp.timeout", "30000");
            try (Transport smtp = Session.getInstance(properties).getTransport("smtp")) {
                smtp.connect("127.0.0.1", server.smtpPort(), null, null);
                for (MimeMessage mail : new SampleMails(clock.today(), clock.instant(), organisation.mailbox()).all()) {
                    smtp.sendMessage(mail, mail.getAllRecipients());
                }
            }
            Files.writeString(marker, clock.instant().toString());
            return true;
        } catch (MessagingException e) {
            throw new IllegalStateException("The demo's own mail server took no mail", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
