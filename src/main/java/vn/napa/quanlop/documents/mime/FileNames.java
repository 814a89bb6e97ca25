package vn.napa.quanlop.documents.mime;

import java.util.Locale;
import vn.napa.quanlop.documents.words.Words;

/** Tidies file names that came from outside, and knows the droppings of operating systems. */
final class FileNames {

    private static final int LONGEST = 200;

    private FileNames() {}

    /** The last part of a path, one form of each letter, no control characters. */
    static String tidy(String name) {
        String clean = Words.line(name.replace('\\', '/'));
        String base = clean.substring(clean.lastIndexOf('/') + 1).strip();
        return base.length() > LONGEST ? base.substring(0, LONGEST) : base;
    }

    /** Lock files, resource forks and thumbnails that nobody meant to send. */
    static boolean junk(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return path.startsWith("__MACOSX/")
                || path.contains("/__MACOSX/")
                || name.startsWith("~$")
                || name.startsWith("._")
                || name.equals(".ds_store")
                || name.equals("thumbs.db")
                || name.equals("desktop.ini");
    }
}
