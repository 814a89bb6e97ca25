package vn.napa.quanlop.classes.dossier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings names, codes and numbers to a form in which spellings of the same compare equal. */
final class Names {

    private static final Pattern TONE = Pattern.compile("(?U)([oO])([àáảãạ])\\b|([oO])([èéẻẽẹ])\\b|([uU])([ỳýỷỹỵ])\\b");
    private static final Pattern ROMAN = Pattern.compile("(?i)\\b([IVXLC]+)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Names() {}

    /** A person's name: one case, one placing of tone marks (Thuỷ, Thủy). */
    static String person(String name) {
        String low = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
        Matcher m = TONE.matcher(low);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            m.appendReplacement(out, moved(m.group()));
        }
        return m.appendTail(out).toString();
    }

    /** Moves the mark of the second vowel to the first: "uỷ" becomes "ủy". */
    private static String moved(String pair) {
        String second = Normalizer.normalize(pair.substring(1), Normalizer.Form.NFD);
        String mark = second.substring(1);
        return Normalizer.normalize(pair.charAt(0) + mark + second.charAt(0), Normalizer.Form.NFC);
    }

    static String code(String code) {
        return code.toUpperCase(Locale.ROOT)
                .replaceAll("\\s", "")
                .replace('/', '-')
                .replace('\u00d0', 'Đ');
    }

    static boolean sameCode(@Nullable String a, @Nullable String b) {
        return a != null && b != null && code(a).equals(code(b));
    }

    /** The number of a khóa: "khóa 06" and "K6" are 6, "Khóa XV" is 15; 0 when there is none. */
    static int cohort(@Nullable String cohort) {
        if (cohort == null) {
            return 0;
        }
        Matcher digits = NUMBER.matcher(cohort);
        if (digits.find()) {
            return Integer.parseInt(digits.group().length() > 6 ? "0" : digits.group());
        }
        Matcher roman = ROMAN.matcher(cohort.replaceAll("(?iu)kh[óo][áa]?a?", " "));
        return roman.find() ? roman(roman.group(1).toUpperCase(Locale.ROOT)) : 0;
    }

    private static int roman(String text) {
        int sum = 0;
        int last = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int value = switch (text.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                case 'L' -> 50;
                default -> 100;
            };
            sum += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return sum;
    }
}
