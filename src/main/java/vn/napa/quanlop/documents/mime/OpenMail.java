package vn.napa.quanlop.documents.mime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import vn.napa.quanlop.documents.Unreadable;
import vn.napa.quanlop.documents.Unreadable.Reason;
import vn.napa.quanlop.documents.layout.OpenPaper;

/** Takes a raw mail apart: forwarded mails and archives are opened, logos and signatures left aside. */
public final class OpenMail {

    private static final int MAX_DEPTH = 6;
    private static final int MAX_FILES = 200;
    private static final long MAX_BYTES = 200L << 20;
    private static final int LOGO = 60_000;

    private final OpenPaper papers;
    private final List<Attachment> files = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> names = new HashMap<>();
    private long bytes;
    private int nameless;

    private OpenMail(OpenPaper papers) {
        this.papers = papers;
    }

    public static OpenedMail open(InputStream raw, OpenPaper papers) throws IOException {
        Message message = parse(raw);
        OpenMail mail = new OpenMail(papers);
        mail.entity(message, 0, false);
        Headers headers = new Headers(message);
        return new OpenedMail(
                headers.fromAddress().orElse(null),
                headers.fromName().orElse(null),
                headers.subject(),
                headers.date().orElse(null),
                headers.messageId().orElse(null),
                headers.references(),
                mail.text.toString().strip(),
                List.copyOf(mail.files),
                List.copyOf(mail.unreadable));
    }

    private static Message parse(InputStream raw) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderCount(2_000)
                .setMaxHeaderLen(200_000)
                .setMaxContentLen(-1)
                .build());
        return builder.parseMessage(raw);
    }

    private void entity(Entity entity, int depth, boolean related) throws IOException {
        if (depth > MAX_DEPTH) {
            unreadable.add(new Unreadable(new Headers(entity).fileName().orElse("thư đính kèm"), Reason.TOO_DEEP));
            return;
        }
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            multipart(entity, multipart, depth);
        } else if (body instanceof Message nested) {
            forwarded(nested, depth);
        } else if (body instanceof SingleBody single) {
            single(entity, single, depth, related);
        }
    }

    private void multipart(Entity entity, Multipart multipart, int depth) throws IOException {
        String type = type(entity);
        List<Entity> parts = multipart.getBodyParts();
        if (type.equals("multipart/alternative")) {
            alternative(parts, depth);
            return;
        }
        for (Entity part : parts) {
            entity(part, depth + 1, type.equals("multipart/related"));
        }
    }

    /** Of several forms of the same words the plain one counts; a form that carries files is read for them as well. */
    private void alternative(List<Entity> parts, int depth) throws IOException {
        int before = text.length();
        for (Entity part : parts) {
            boolean words = type(part).startsWith("text/");
            if (!words || text.substring(before).isBlank()) {
                int kept = text.length();
                boolean had = !text.substring(before).isBlank();
                entity(part, depth + 1, false);
                if (!words && had) {
                    text.setLength(kept);
                }
            }
        }
    }

    private void forwarded(Message nested, int depth) throws IOException {
        Headers headers = new Headers(nested);
        text.append("\n\n").append(headers.subject()).append('\n');
        entity(nested, depth + 1, false);
    }

    private void single(Entity entity, SingleBody body, int depth, boolean related) throws IOException {
        Headers headers = new Headers(entity);
        Optional<String> name = headers.fileName();
        String type = type(entity);
        if (body instanceof TextBody && name.isEmpty() && !headers.attached()) {
            words(type, bytes(body), headers.charset());
            return;
        }
        if (ignored(type, name.orElse(""))) {
            return;
        }
        byte[] content = bytes(body);
        boolean logo = type.startsWith("image/")
                && (related
                        || headers.hasContentId() && !headers.attached()
                        || content.length < LOGO && name.orElse("").matches("(?i)image\\d+\\..*|logo.*"));
        if (!logo && content.length > 0) {
            file(name.orElseGet(() -> "tệp đính kèm " + ++nameless), content, depth);
        }
    }

    private void words(String type, byte[] content, String charset) {
        String words = new String(content, HeaderText.charset(charset));
        if (words.contains("\ufffd")) {
            words = HeaderText.bytes(content);
        }
        text.append(type.equals("text/html") ? PlainText.ofHtml(words) : words).append('\n');
    }

    private static boolean ignored(String type, String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return type.matches("application/(?:pgp|pkcs7|x-pkcs7).*|text/(?:calendar|vcard|x-vcard|directory).*")
                || low.matches(".*\\.(?:p7s|ics|vcf|asc)")
                || FileNames.junk(low);
    }

    private void file(String name, byte[] content, int depth) throws IOException {
        bytes += content.length;
        if (files.size() >= MAX_FILES || bytes > MAX_BYTES) {
            unreadable.add(new Unreadable(name, Reason.TOO_BIG));
            return;
        }
        String type = papers.type(content);
        switch (type) {
            case "application/zip" -> archive(name, content, depth);
            case "message/rfc822" -> entity(parse(new ByteArrayInputStream(content)), depth + 1, false);
            default -> files.add(new Attachment(unique(name), content));
        }
    }

    private void archive(String name, byte[] content, int depth) throws IOException {
        if (depth >= MAX_DEPTH - 2) {
            unreadable.add(new Unreadable(name, Reason.TOO_DEEP));
            return;
        }
        List<Attachment> inside;
        try {
            inside = Archive.unpack(content, MAX_BYTES - bytes);
        } catch (Archive.Locked e) {
            unreadable.add(new Unreadable(name, Reason.LOCKED));
            return;
        } catch (Archive.TooBig e) {
            unreadable.add(new Unreadable(name, Reason.TOO_BIG));
            return;
        } catch (IOException | IllegalArgumentException e) {
            unreadable.add(new Unreadable(name, Reason.BROKEN));
            return;
        }
        for (Attachment file : inside) {
            file(file.file(), file.content(), depth + 2);
        }
    }

    /** Attachments of one name are told apart. */
    private String unique(String name) {
        int times = names.merge(name, 1, Integer::sum);
        if (times == 1) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name + " (" + times + ")" : name.substring(0, dot) + " (" + times + ")" + name.substring(dot);
    }

    private static String type(Entity entity) {
        String type = entity.getMimeType();
        return type == null ? "text/plain" : type.toLowerCase(Locale.ROOT);
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        if (body instanceof BinaryBody binary) {
            try (InputStream in = binary.getInputStream()) {
                return in.readAllBytes();
            }
        }
        if (body instanceof TextBody words) {
            try (InputStream in = words.getInputStream()) {
                return in.readAllBytes();
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.writeTo(out);
        return out.toByteArray();
    }
}
