package vn.napa.quanlop.demo.web;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * A message as a person reads it: its texts as plain text, its files by number. What a sender wrote is never taken for
 * markup.
 */
final class ReadableMail {

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 60;
    private static final int LONGEST_TEXT = 100_000;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder fromHtml = new StringBuilder();
    private final List<Enclosure> enclosures = new ArrayList<>();
    private int parts;

    /** A file in the message. */
    record Enclosure(String name, byte[] bytes) {}

    static ReadableMail of(byte[] raw) {
        ReadableMail mail = new ReadableMail();
        try {
            mail.read(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)), 0);
        } catch (MessagingException | IOException e) {
            // Not to be taken apart: it is shown as it is.
            mail.text.setLength(0);
            mail.append(mail.text, new String(raw, StandardCharsets.UTF_8));
        }
        return mail;
    }

    String text() {
        return text.isEmpty() ? fromHtml.toString() : text.toString();
    }

    List<String> names() {
        return enclosures.stream().map(Enclosure::name).toList();
    }

    Optional<Enclosure> enclosure(int number) {
        return number >= 0 && number < enclosures.size() ? Optional.of(enclosures.get(number)) : Optional.empty();
    }

    private void read(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            return;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                read(several.getBodyPart(i), depth + 1);
            }
        } else if (part.isMimeType("message/rfc822") && depth > 0) {
            enclose(part, "thư chuyển tiếp.eml");
        } else if (fileName(part) != null) {
            enclose(part, "tệp đính kèm");
        } else if (part.isMimeType("text/html")) {
            append(fromHtml, Jsoup.parse(string(part)).wholeText());
        } else if (part.isMimeType("text/*")) {
            append(text, string(part));
        } else {
            enclose(part, "tệp đính kèm");
        }
    }

    private void enclose(Part part, String nameless) throws MessagingException, IOException {
        String name = fileName(part);
        try (InputStream bytes = part.getInputStream()) {
            enclosures.add(new Enclosure(name == null ? nameless : name, bytes.readAllBytes()));
        }
    }

    private static @Nullable String fileName(Part part) throws MessagingException, IOException {
        String name = part.getFileName();
        return name == null ? null : MimeUtility.decodeText(name);
    }

    private static String string(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof String words ? words : "";
    }

    private void append(StringBuilder to, String words) {
        if (!to.isEmpty()) {
            to.append("\n\n");
        }
        to.append(words, 0, Math.min(words.length(), LONGEST_TEXT));
    }
}
