package vn.napa.quanlop.documents.mime;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.field.DateTimeField;
import org.apache.james.mime4j.dom.field.ParsedField;
import org.apache.james.mime4j.stream.Field;
import vn.napa.quanlop.documents.words.Words;

/** Reads the headers of one MIME entity. */
final class Headers {

    private static final Pattern ADDRESS = Pattern.compile("<?([A-Za-z0-9._%+'=-]{1,120}@[A-Za-z0-9.-]{1,120})>?");
    private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,400}>");

    private final Entity entity;

    Headers(Entity entity) {
        this.entity = entity;
    }

    /** The unfolded value with its bytes decoded, encoded words still as they are. */
    private Optional<String> raw(String name) {
        Field field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
        if (field == null) {
            return Optional.empty();
        }
        if (field.getRaw() == null) {
            return Optional.ofNullable(field.getBody());
        }
        String line = HeaderText.bytes(field.getRaw().toByteArray());
        return Optional.of(line.substring(line.indexOf(':') + 1).strip());
    }

    String subject() {
        return raw("Subject").map(HeaderText::decode).map(Words::line).orElse("");
    }

    Optional<String> fromAddress() {
        return raw("From").flatMap(from -> last(ADDRESS, from)).map(a -> a.toLowerCase(Locale.ROOT));
    }

    Optional<String> fromName() {
        return raw("From")
                .map(from -> HeaderText.decode(from.replaceAll("<[^<>]*>\\s*$", "")))
                .map(name -> Words.line(name).replaceAll("^[\"'\\s]+|[\"'\\s]+$", ""))
                .filter(name -> !name.isBlank() && !name.contains("@"));
    }

    Optional<Instant> date() {
        Field field = entity.getHeader() == null ? null : entity.getHeader().getField("Date");
        if (field instanceof ParsedField parsed && parsed instanceof DateTimeField dated) {
            Date date = dated.getDate();
            return Optional.ofNullable(date).map(Date::toInstant);
        }
        return Optional.empty();
    }

    Optional<String> messageId() {
        return raw("Message-ID").flatMap(id -> last(ID, id));
    }

    List<String> references() {
        List<String> ids = new ArrayList<>();
        for (String header : List.of("In-Reply-To", "References")) {
            Matcher m = ID.matcher(raw(header).orElse(""));
            while (m.find() && ids.size() < 100) {
                if (!ids.contains(m.group())) {
                    ids.add(m.group());
                }
            }
        }
        return ids;
    }

    /** The file name, from either header that may give it. */
    Optional<String> fileName() {
        return raw("Content-Disposition")
                .flatMap(h -> Parameters.find(h, "filename"))
                .or(() -> raw("Content-Type").flatMap(h -> Parameters.find(h, "name")))
                .map(FileNames::tidy)
                .filter(n -> !n.isBlank());
    }

    boolean attached() {
        return raw("Content-Disposition")
                .filter(d -> d.toLowerCase(Locale.ROOT).startsWith("attachment"))
                .isPresent();
    }

    boolean hasContentId() {
        return raw("Content-ID").isPresent();
    }

    private static Optional<String> last(Pattern pattern, String text) {
        String found = null;
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            found = m.groupCount() > 0 ? m.group(1) : m.group();
        }
        return Optional.ofNullable(found);
    }

    /** The charset of a text part. */
    String charset() {
        return raw("Content-Type").flatMap(h -> Parameters.find(h, "charset")).orElse(StandardCharsets.UTF_8.name());
    }
}
