package vn.napa.quanlop.documents.mime;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decodes header text: RFC 2047 words, also where a letter is torn between two words, and bare UTF-8. */
final class HeaderText {

    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s*]+)(?:\\*[^?]*)?\\?([bBqQ])\\?([^?]*)\\?=");

    private HeaderText() {}

    /** Bytes as UTF-8 where they are, otherwise in the Vietnamese code page of Windows. */
    static String bytes(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, charset("windows-1258"));
        }
    }

    static String decode(String raw) {
        String text = raw.replaceAll("\\r?\\n(?=[ \\t])", "");
        StringBuilder out = new StringBuilder();
        ByteArrayOutputStream pending = new ByteArrayOutputStream();
        String charset = null;
        int end = 0;
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            String between = text.substring(end, m.start());
            boolean adjacent = charset != null && between.isBlank();
            if (!adjacent || !m.group(1).equalsIgnoreCase(charset)) {
                flush(pending, charset, out);
            }
            if (!adjacent) {
                out.append(between);
            }
            charset = m.group(1);
            pending.writeBytes(word(m.group(2), m.group(3)));
            end = m.end();
        }
        flush(pending, charset, out);
        return out.append(text.substring(end)).toString();
    }

    private static void flush(ByteArrayOutputStream pending, @Nullable String charset, StringBuilder out) {
        if (charset != null && pending.size() > 0) {
            out.append(new String(pending.toByteArray(), charset(charset)));
            pending.reset();
        }
    }

    private static byte[] word(String encoding, String body) {
        if (encoding.toLowerCase(Locale.ROOT).equals("q")) {
            return quoted(body.replace('_', ' '));
        }
        try {
            return Base64.getMimeDecoder().decode(body);
        } catch (IllegalArgumentException e) {
            return body.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static byte[] quoted(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '='
                    && i + 2 < body.length()
                    && body.substring(i + 1, i + 3).matches("[0-9A-Fa-f]{2}")) {
                out.write(Integer.parseInt(body.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                out.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
