package vn.napa.quanlop.demo.mailbox;

import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a message's file says: {@code 0000000012-<sha256>,S.eml} is the message with UID 12, seen. The
 * letters are those of Maildir.
 */
record KeptName(long uid, String sha256, String flags) {

    private static final Pattern FORM = Pattern.compile("(\\d{10})-([0-9a-f]{64}),([DFRST]*)\\.eml");

    private static final Map<Character, Flag> LETTERS = new LinkedHashMap<>();

    static {
        LETTERS.put('D', Flag.DRAFT);
        LETTERS.put('F', Flag.FLAGGED);
        LETTERS.put('R', Flag.ANSWERED);
        LETTERS.put('S', Flag.SEEN);
        LETTERS.put('T', Flag.DELETED);
    }

    static KeptName of(long uid, String sha256, Flags flags) {
        StringBuilder letters = new StringBuilder();
        LETTERS.forEach((letter, flag) -> {
            if (flags.contains(flag)) {
                letters.append(letter.charValue());
            }
        });
        return new KeptName(uid, sha256, letters.toString());
    }

    static Optional<KeptName> read(String file) {
        Matcher form = FORM.matcher(file);
        return form.matches()
                ? Optional.of(new KeptName(Long.parseLong(form.group(1)), form.group(2), form.group(3)))
                : Optional.empty();
    }

    Flags imapFlags() {
        Flags result = new Flags();
        LETTERS.forEach((letter, flag) -> {
            if (flags.indexOf(letter) >= 0) {
                result.add(flag);
            }
        });
        return result;
    }

    String file() {
        return "%010d-%s,%s.eml".formatted(uid, sha256, flags);
    }
}
