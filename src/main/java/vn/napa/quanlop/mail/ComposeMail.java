package vn.napa.quanlop.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Properties;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.files.Originals;
import vn.napa.quanlop.people.Organisation;

/** Writes a letter as RFC 5322 bytes, marked as written by a machine (RFC 3834). */
@Component
class ComposeMail {

    private static final String UTF8 = "UTF-8";

    private final Originals originals;
    private final Organisation organisation;

    ComposeMail(Originals originals, Organisation organisation) {
        this.originals = originals;
        this.organisation = organisation;
    }

    /** The Message-ID that this key always has. */
    String messageId(String key) {
        String domain = organisation.mailbox().substring(organisation.mailbox().indexOf('@') + 1);
        return "<" + sha256(key).substring(0, 40) + "@quanlop." + domain + ">";
    }

    InputStream compose(OutgoingMail mail, String messageId, Instant now) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(new InternetAddress(organisation.mailbox(), organisation.signature(), UTF8));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), UTF8);
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", mail.inReplyTo() == null ? "auto-generated" : "auto-replied");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (mail.inReplyTo() != null) {
            message.setHeader("In-Reply-To", mail.inReplyTo());
            message.setHeader("References", mail.inReplyTo());
        }
        MimeBodyPart body = new MimeBodyPart();
        fillBody(body, mail);
        MimeMultipart parts = new MimeMultipart("mixed");
        parts.addBodyPart(body);
        for (OutgoingMail.Enclosure enclosure : mail.enclosures()) {
            parts.addBodyPart(attach(enclosure));
        }
        message.setContent(parts);
        message.saveChanges();
        message.setHeader("Message-ID", messageId);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /** The plain text of a letter that {@link #compose} wrote. */
    String textOf(InputStream letter) throws MessagingException, IOException {
        Part part = new MimeMessage(Session.getInstance(new Properties()), letter);
        while (part.getContent() instanceof MimeMultipart parts) {
            part = parts.getBodyPart(0);
        }
        return String.valueOf(part.getContent());
    }

    private static void fillBody(MimeBodyPart body, OutgoingMail mail) throws MessagingException {
        if (mail.html() == null) {
            body.setText(mail.text(), UTF8);
            return;
        }
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(mail.text(), UTF8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), UTF8, "html");
        body.setContent(new MimeMultipart("alternative", plain, html));
    }

    private MimeBodyPart attach(OutgoingMail.Enclosure enclosure) throws MessagingException, IOException {
        MimeBodyPart part = new MimeBodyPart();
        try (InputStream bytes = originals.open(enclosure.sha256())) {
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, enclosure.mediaType())));
        }
        part.setFileName(enclosure.name());
        return part;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
