package vn.napa.quanlop.documents.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one parameter of a structured header however it is encoded: RFC 2231 with parts, RFC 2047 in quotes, bare UTF-8. */
final class Parameters {

    private static final Pattern PARAMETER = Pattern.compile(
            ";\\s*([A-Za-z-]+)(?:\\*(\\d{1,3}))?(\\*)?\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]*(?:\\s+(?![A-Za-z-]+\\*?\\d*\\*?=)[^;\\s]+)*))");

    private Parameters() {}

    static Optional<String> find(String header, String name) {
        Matcher m = PARAMETER.matcher(header.replaceAll("\\r?\\n(?=[ \\t])", ""));
        TreeMap<Integer, byte[]> parts = new TreeMap<>();
        Charset charset = StandardCharsets.UTF_8;
        String plain = null;
        while (m.find()) {
            if (!m.group(1).toLowerCase(Locale.ROOT).equals(name)) {
                continue;
            }
            String value = m.group(4) != null ? m.group(4).replaceAll("\\\\(.)", "$1") : m.group(5);
            if (m.group(2) == null && m.group(3) == null) {
                plain = HeaderText.decode(value);
                continue;
            }
            int index = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
            if (m.group(3) != null) {
                String[] extended = index == 0 ? value.split("'", 3) : new String[] {value};
                charset = extended.length == 3 ? HeaderText.charset(extended[0]) : charset;
                parts.put(index, percent(extended[extended.length - 1]));
            } else {
                parts.put(index, value.getBytes(StandardCharsets.UTF_8));
            }
        }
        return parts.isEmpty() ? Optional.ofNullable(plain) : Optional.of(joined(parts, charset, plain));
    }

    private static String joined(TreeMap<Integer, byte[]> parts, Charset charset, @Nullable String plain) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.values().forEach(all::writeBytes);
        String text = HeaderText.decode(new String(all.toByteArray(), charset));
        return text.isBlank() && plain != null ? plain : text;
    }

    private static byte[] percent(String value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '%'
                    && i + 2 < value.length()
                    && value.substring(i + 1, Math.min(value.length(), i + 3)).matches("[0-9A-Fa-f]{2}")) {
                out.write(Integer.parseInt(value.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                out.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
