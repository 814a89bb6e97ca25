package vn.napa.quanlop.demo.mailbox;

import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;

/**
 * A line of a mailbox's list. Texts are what the sender wrote: hostile.
 *
 * @param received by the system clock
 * @param dated what the message says of itself; ours carry the business clock
 */
public record MailOverview(
        String folder,
        long uid,
        String from,
        String to,
        String subject,
        Instant received,
        Instant dated,
        boolean seen) {

    private static final int LONGEST = 300;

    static MailOverview of(String folder, StoredMessage message) {
        MimeMessage mime = message.getMimeMessage();
        return new MailOverview(
                folder,
                message.getUid(),
                header(mime, "From"),
                header(mime, "To"),
                header(mime, "Subject"),
                message.getReceivedDate().toInstant(),
                dated(mime, message.getReceivedDate()).toInstant(),
                message.isSet(Flags.Flag.SEEN));
    }

    /** Still where mail arrives. */
    public boolean isNew() {
        return folder.equals("INBOX");
    }

    private static Date dated(MimeMessage message, Date otherwise) {
        try {
            Date date = message.getSentDate();
            return date == null ? otherwise : date;
        } catch (MessagingException e) {
            return otherwise;
        }
    }

    private static String header(MimeMessage message, String name) {
        try {
            String raw = message.getHeader(name, ", ");
            if (raw == null) {
                return "";
            }
            String text = MimeUtility.decodeText(MimeUtility.unfold(raw)).strip();
            return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        } catch (MessagingException | UnsupportedEncodingException e) {
            return "";
        }
    }
}
