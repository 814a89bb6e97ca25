package vn.napa.quanlop.documents.words;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Finds where the part of a text begins that a title heads. */
public final class Titles {

    private Titles() {}

    /** The text from its last line that reads like the title; all of it when there is none. */
    public static String from(String text, Pattern title) {
        String[] lines = text.split("\n");
        for (int i = lines.length - 1; i >= 0; i--) {
            if (lines[i].length() < 120 && title.matcher(Words.bare(lines[i])).matches()) {
                return String.join("\n", Arrays.asList(lines).subList(i, lines.length));
            }
        }
        return text;
    }
}
