package vn.napa.quanlop.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;
import org.jspecify.annotations.Nullable;

/** The few header fields by which a message is judged; values are bounded and free of line breaks. */
record Envelope(
        @Nullable String fromAddress,
        @Nullable String fromName,
        String subject,
        @Nullable String messageId,
        boolean automatic) {

    private static final int MOST_HEADER_BYTES = 256 * 1024;

    /** Reads the header section only (RFC 5322 §2.2); a broken one yields what could be understood. */
    static Envelope read(InputStream raw) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        Header header = builder.parseHeader(new Head(raw, MOST_HEADER_BYTES));
        Optional<Mailbox> from = from(header);
        return new Envelope(
                from.map(mailbox -> bounded(mailbox.getAddress().toLowerCase(Locale.ROOT), 254))
                        .orElse(null),
                from.map(Mailbox::getName).map(name -> bounded(name, 300)).orElse(null),
                value(header, "Subject")
                        .map(text -> bounded(decoded(text), 998))
                        .orElse(""),
                value(header, "Message-ID").map(id -> bounded(id.strip(), 998)).orElse(null),
                automatic(header));
    }

    private static Optional<Mailbox> from(Header header) {
        Field field = header.getField("From");
        if (field == null) {
            return Optional.empty();
        }
        ByteSequence value = ContentUtil.encode(
                StandardCharsets.UTF_8, new String(bytes(field), StandardCharsets.UTF_8).replaceAll("[\\r\\n]+", " "));
        int start = indexOfColon(value) + 1;
        MailboxList list = LenientAddressParser.DEFAULT
                .parseAddressList(value, new ParserCursor(start, value.length()))
                .flatten();
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(0));
    }

    private static byte[] bytes(Field field) {
        ByteSequence raw = field.getRaw();
        return raw != null
                ? raw.toByteArray()
                : (field.getName() + ":" + field.getBody()).getBytes(StandardCharsets.UTF_8);
    }

    private static int indexOfColon(ByteSequence value) {
        int index = 0;
        while (index < value.length() && value.byteAt(index) != ':') {
            index++;
        }
        return index;
    }

    /** RFC 3834 §2: machines' letters, bounces and lists get no answer. */
    private static boolean automatic(Header header) {
        boolean submitted = value(header, "Auto-Submitted")
                .filter(value -> !value.strip().equalsIgnoreCase("no"))
                .isPresent();
        boolean bulk = value(header, "Precedence")
                .filter(value -> value.strip().matches("(?i)bulk|junk|list"))
                .isPresent();
        boolean bounce = value(header, "Return-Path")
                .filter(value -> value.strip().equals("<>"))
                .isPresent();
        boolean report = value(header, "Content-Type")
                .filter(value -> value.strip().toLowerCase(Locale.ROOT).startsWith("multipart/report"))
                .isPresent();
        return submitted || bulk || bounce || report || value(header, "List-Id").isPresent();
    }

    private static Optional<String> value(Header header, String name) {
        return Optional.ofNullable(header.getField(name)).map(Field::getBody);
    }

    private static String decoded(String text) {
        return DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT);
    }

    private static String bounded(String text, int most) {
        String plain = text.replaceAll("[\\p{Cntrl}]+", " ").strip();
        return plain.length() <= most ? plain : plain.substring(0, most);
    }

    /** The first bytes of a stream. */
    private static final class Head extends FilterInputStream {

        private int left;

        Head(InputStream in, int most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int count = super.read(bytes, offset, Math.min(length, left));
            left -= Math.max(count, 0);
            return count;
        }
    }
}
