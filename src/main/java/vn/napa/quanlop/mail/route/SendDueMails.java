package vn.napa.quanlop.mail.route;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.files.Originals;
import vn.napa.quanlop.mail.Outbox;

/** Hands the outbox's letters to the SMTP route, byte for byte as they were written down. */
@Component("sendDueMails")
class SendDueMails {

    private final Outbox outbox;
    private final Originals originals;

    SendDueMails(Outbox outbox, Originals originals) {
        this.outbox = outbox;
        this.originals = originals;
    }

    /** Letters of which this node has taken the next try. */
    public List<Outbox.Queued> take() {
        return outbox.due().stream().filter(outbox::take).toList();
    }

    public MimeMessage load(@Body Outbox.Queued mail) throws IOException, MessagingException {
        try (InputStream bytes = originals.open(mail.rawSha())) {
            return new AsWritten(bytes);
        }
    }

    public void sent(@ExchangeProperty("letter") Outbox.Queued mail) {
        outbox.sent(mail);
    }

    public void failed(
            @ExchangeProperty("letter") Outbox.Queued mail,
            @ExchangeProperty(Exchange.EXCEPTION_CAUGHT) Exception why) {
        outbox.failed(mail, why.getClass().getSimpleName() + ": " + why.getMessage());
    }

    /** A message that nothing on the way may write anew. */
    private static final class AsWritten extends MimeMessage {

        AsWritten(InputStream bytes) throws MessagingException {
            super(Session.getInstance(new Properties()), bytes);
        }

        @Override
        public void saveChanges() {
            // saving would rewrite headers, and with them the bytes that the store knows by hash
        }
    }
}
