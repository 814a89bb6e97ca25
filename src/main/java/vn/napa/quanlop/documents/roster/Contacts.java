package vn.napa.quanlop.documents.roster;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.napa.quanlop.documents.words.Words;

/** Reads telephone numbers and e-mail addresses of students. */
final class Contacts {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private Contacts() {}

    static Optional<String> email(String text) {
        Matcher m = EMAIL.matcher(Words.line(text));
        return m.find() ? Optional.of(m.group()) : Optional.empty();
    }

    /** The first number, digits only; a zero that Excel dropped is put back. */
    static Optional<String> phone(String text) {
        String digits = Words.line(text).split("[;,/]|\\s-\\s")[0].replaceAll("\\D", "");
        if (digits.startsWith("84") && digits.length() == 11) {
            digits = "0" + digits.substring(2);
        } else if (digits.length() == 9 && digits.matches("[235789].*")) {
            digits = "0" + digits;
        }
        return digits.length() >= 8 && digits.length() <= 12 ? Optional.of(digits) : Optional.empty();
    }

    static boolean looksLikePhone(String text) {
        String compact = text.replaceAll("[\\s.()+-]", "");
        return compact.matches("0\\d{9,10}|84\\d{9}|[35789]\\d{8}");
    }
}
