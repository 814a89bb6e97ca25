package vn.napa.quanlop.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter of ours.
 *
 * @param key what the letter is, once and for all: {@code "verdict/12/3"}; a second letter with the same key is not sent
 * @param to one address
 * @param text plain text, with Vietnamese letters
 * @param html the same, laid out; null for plain text only
 * @param inReplyTo Message-ID of the letter that this one answers, with its angle brackets
 */
public record OutgoingMail(
        String key,
        String to,
        String subject,
        String text,
        @Nullable String html,
        List<Enclosure> enclosures,
        @Nullable String inReplyTo) {

    /** A file in the store of originals, under the name that the reader sees. */
    public record Enclosure(String name, String mediaType, String sha256) {}
}
