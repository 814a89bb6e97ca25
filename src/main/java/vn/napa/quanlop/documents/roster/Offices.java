package vn.napa.quanlop.documents.roster;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.napa.quanlop.documents.words.OfficeWords;
import vn.napa.quanlop.documents.words.Words;

/** Parts "Chuyên viên, Sở Nội vụ tỉnh A" into position and organisation. */
final class Offices {

    /** Position and organisation, and whether the parting is certain. */
    record Post(String position, String organisation, boolean certain) {}

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|;|\\n)\\s*|\\s+[-–—]\\s*|\\s*[-–—]\\s+");

    private Offices() {}

    static Optional<Post> part(String text) {
        String clean = Words.clean(text);
        if (clean.isBlank()) {
            return Optional.empty();
        }
        Matcher m = SEPARATOR.matcher(clean);
        while (m.find()) {
            String left = clean.substring(0, m.start()).strip();
            String right = clean.substring(m.end()).strip();
            if (!left.isEmpty() && OfficeWords.begin(right)) {
                return Optional.of(new Post(Words.line(left), Words.line(right), true));
            }
        }
        boolean organisation = OfficeWords.begin(clean);
        return Optional.of(organisation ? new Post("", Words.line(clean), true) : fallback(clean));
    }

    private static Post fallback(String clean) {
        Matcher m = SEPARATOR.matcher(clean);
        if (m.find() && m.start() > 0) {
            return new Post(Words.line(clean.substring(0, m.start())), Words.line(clean.substring(m.end())), false);
        }
        return new Post(Words.line(clean), "", true);
    }
}
