package vn.napa.quanlop.documents.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cleans text as it comes out of files, and folds it for comparing without accents. */
public final class Words {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200b-\\u200f\\u00ad\\ufeff\\u2060\\u0000-\\u0008\\u000e-\\u001f\\u007f]");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]+");
    private static final Pattern BREAKS = Pattern.compile(" ?(\\r\\n|[\\r\\n\\u000b\\u000c\\u0085\\u2028\\u2029]) ?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    /** One form of each letter, single spaces, line breaks kept as {@code \n}; the Icelandic Ð that some keyboards give becomes Đ. */
    public static String clean(String text) {
        String one = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00d0', 'Đ')
                .replace('\u00f0', 'đ');
        one = INVISIBLE.matcher(one).replaceAll("");
        one = BLANKS.matcher(one).replaceAll(" ");
        return BREAKS.matcher(one).replaceAll("\n").strip();
    }

    /** Clean text on one line. */
    public static String line(String text) {
        return clean(text).replaceAll("\\s+", " ");
    }

    /** Lower case, no accents, one line: for comparing what clerks type in many ways. */
    public static String plain(String text) {
        String low = line(text).toLowerCase(Locale.ROOT).replace('đ', 'd');
        return MARKS.matcher(Normalizer.normalize(low, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Plain text of letters and digits only, single spaces between words. */
    public static String bare(String text) {
        return plain(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
