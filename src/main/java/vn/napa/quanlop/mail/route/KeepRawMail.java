package vn.napa.quanlop.mail.route;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.camel.Exchange;
import org.apache.camel.component.mail.MailMessage;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.files.Originals;
import vn.napa.quanlop.mail.MailSettings;
import vn.napa.quanlop.mail.RawMail;

/** Streams a message's bytes into the store before anybody looks into them; its headers never become Camel's. */
@Component("keepRawMail")
class KeepRawMail {

    private final Originals originals;
    private final MailSettings settings;

    KeepRawMail(Originals originals, MailSettings settings) {
        this.originals = originals;
        this.settings = settings;
    }

    /** Replaces the exchange's body by the {@link RawMail}. */
    public void keep(Exchange exchange) throws MessagingException, IOException {
        Message message = Objects.requireNonNull(exchange.getIn(MailMessage.class), "not a mail exchange")
                .getOriginalMessage();
        Folder folder = message.getFolder();
        UIDFolder uids = (UIDFolder) folder;
        Path spool = Files.createTempFile("quanlop-mail", ".eml");
        try {
            try (OutputStream out = Files.newOutputStream(spool)) {
                message.writeTo(out);
            }
            String sha;
            try (var in = Files.newInputStream(spool)) {
                sha = originals.put(in);
            }
            exchange.getMessage()
                    .setBody(new RawMail(settings.username(), uids.getUIDValidity(), uids.getUID(message), sha));
        } finally {
            Files.deleteIfExists(spool);
        }
    }
}
