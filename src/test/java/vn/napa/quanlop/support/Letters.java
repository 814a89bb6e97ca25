package vn.napa.quanlop.support;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Sends mails to the server and reads what it sent, over real SMTP and IMAP. */
public final class Letters {

    private final int smtpPort;
    private final int imapPort;

    public Letters(int smtpPort, int imapPort) {
        this.smtpPort = smtpPort;
        this.imapPort = imapPort;
    }

    /** A letter as its reader sees it; attachments as names with bytes. */
    public record Letter(String subject, String text, String messageId, List<Attachment> attachments) {}

    public record Attachment(String name, byte[] bytes) {}

    public void send(byte[] raw, String from) {
        try {
            Session session = Session.getInstance(new Properties());
            MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(raw));
            try (Transport transport = session.getTransport("smtp")) {
                transport.connect("127.0.0.1", smtpPort, from, "demo");
                transport.sendMessage(message, InternetAddress.parse("cntt@napa.vn"));
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything in the INBOX of that address, oldest first. */
    public List<Letter> of(String address) {
        return in(address, "INBOX");
    }

    public List<Letter> in(String address, String folderName) {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", imapPort, address, "demo");
            Folder folder = store.getFolder(folderName);
            folder.open(Folder.READ_ONLY);
            List<Letter> letters = new ArrayList<>();
            for (Message message : folder.getMessages()) {
                letter(message).ifPresent(letters::add);
            }
            return letters;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when the server moved the message away while we looked. */
    private static Optional<Letter> letter(Message message) throws MessagingException, IOException {
        try {
            List<Attachment> attachments = new ArrayList<>();
            String text = text(message, attachments);
            String[] ids = message.getHeader("Message-ID");
            return Optional.of(
                    new Letter(message.getSubject(), text, ids == null ? "" : ids[0], List.copyOf(attachments)));
        } catch (MessageRemovedException e) {
            return Optional.empty();
        }
    }

    private static String text(Part part, List<Attachment> attachments) throws MessagingException, IOException {
        if (part.getFileName() != null) {
            attachments.add(
                    new Attachment(part.getFileName(), part.getInputStream().readAllBytes()));
            return "";
        }
        if (part.getContent() instanceof Multipart parts) {
            StringBuilder text = new StringBuilder();
            int count = part.isMimeType("multipart/alternative") ? 1 : parts.getCount();
            for (int i = 0; i < count; i++) {
                text.append(text(parts.getBodyPart(i), attachments));
            }
            return text.toString();
        }
        return String.valueOf(part.getContent());
    }
}
