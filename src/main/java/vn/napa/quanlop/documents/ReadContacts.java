package vn.napa.quanlop.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.napa.quanlop.documents.words.People;
import vn.napa.quanlop.documents.words.Words;

/** Finds who manages the class and which units coordinate, where a text names them. */
final class ReadContacts {

    private static final Pattern MANAGER = Pattern.compile(
            "(?iu)(?:cán bộ (?:phụ trách |theo dõi )?quản lý lớp|cán bộ phụ trách lớp|chủ nhiệm lớp|giáo viên chủ nhiệm|quản lý lớp|người quản lý lớp)\\s*(?:học|là)?\\s*[:：–-]?\\s*(?:là\\s+)?((?:ông|bà|đồng chí|đ/c|ThS\\.?|TS\\.?)?\\s*(?-i:\\p{Lu}[\\p{L}'’]*(?:\\s+\\p{Lu}[\\p{L}'’]*){1,5}))([^\\n]{0,120})");
    private static final Pattern COORDINATING = Pattern.compile(
            "(?iu)(?:đơn vị phối hợp|phối hợp tổ chức|đơn vị cử học viên phối hợp)\\s*[:：]\\s*([^\\n;.]{5,120})([^\\n]{0,80})");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+");

    private ReadContacts() {}

    static List<NamedContact> in(String text, Place place) {
        List<NamedContact> found = new ArrayList<>();
        Matcher m = MANAGER.matcher(text);
        while (m.find()) {
            found.add(contact(NamedContact.Kind.CLASS_MANAGER, People.lecturer(m.group(1)), m.group(2), place));
        }
        Matcher c = COORDINATING.matcher(text);
        while (c.find()) {
            String name = EMAIL.matcher(c.group(1))
                    .replaceAll("")
                    .replaceAll("(?iu)[\\s,;(–-]*(?:e-?mail|thư điện tử)?[\\s:,;(–-]*$", "");
            found.add(contact(NamedContact.Kind.COORDINATING_UNIT, Words.line(name), c.group(1) + c.group(2), place));
        }
        return found;
    }

    private static NamedContact contact(NamedContact.Kind kind, String name, String around, Place place) {
        Matcher mail = EMAIL.matcher(around);
        return new NamedContact(kind, name, mail.find() ? mail.group() : null, place);
    }
}
