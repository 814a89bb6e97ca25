package vn.napa.quanlop.reports.document;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Makes foreign text fit to print: composed Vietnamese letters, one line, no control characters, bounded. */
final class PlainText {

    private static final int LONGEST = 2_000;

    private PlainText() {}

    static String of(@Nullable String foreign) {
        if (foreign == null) {
            return "";
        }
        String bounded = foreign.length() > LONGEST ? foreign.substring(0, LONGEST) + "…" : foreign;
        StringBuilder clean = new StringBuilder(bounded.length());
        Normalizer.normalize(bounded, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
                .filter(PlainText::printable)
                .forEach(clean::appendCodePoint);
        return clean.toString().replaceAll(" {2,}", " ").strip();
    }

    /** Direction marks and other format characters can make a name read as another one; lone surrogates break XML. */
    private static boolean printable(int c) {
        int type = Character.getType(c);
        return type != Character.FORMAT && type != Character.SURROGATE && type != Character.UNASSIGNED && c < 0xFFFE;
    }
}
