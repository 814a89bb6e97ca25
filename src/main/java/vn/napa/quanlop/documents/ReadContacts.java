package vn.napa.quanlop.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.napa.quanlop.documents.words.People;
import vn.napa.quanlop.documents.words.Words;

/** Finds who manages the class and which units coordinate, where a text names them. */
final class ReadContacts {

    private static final String NAME =
            "((?:ông|bà|đồng chí|đ/c|ThS\\.?|TS\\.?)?\\s*(?-i:\\p{Lu}[\\p{L}'’]*(?:\\s+\\p{Lu}[\\p{L}'’]*){1,5}))";

    /** "Cán bộ quản lý lớp: bà Trần Thị Bình (email: binh@napa.vn)". */
    private static final Pattern MANAGER = Pattern.compile(
            "(?iu)(?:cán bộ (?:phụ trách |theo dõi )?quản lý lớp|cán bộ phụ trách lớp|chủ nhiệm lớp|giáo viên chủ nhiệm|quản lý lớp|người quản lý lớp)\\s*(?:học|là)?\\s*[:：–-]?\\s*(?:là\\s+)?"
                    + NAME + "([^\\n]{0,120})");

    /** "Phân công bà Trần Thị Bình (email: binh@napa.vn) làm cán bộ quản lý lớp". */
    private static final Pattern APPOINTED = Pattern.compile(
            "(?iu)(?:phân công|giao|cử)\\s+" + NAME
                    + "([^\\n;]{0,120}?)\\s*(?:là|làm)\\s+(?:cán bộ |người )?(?:phụ trách |theo dõi )?(?:quản lý lớp|chủ nhiệm)");

    private static final Pattern COORDINATING = Pattern.compile(
            "(?iu)(?:đơn vị phối hợp|phối hợp tổ chức|đơn vị cử học viên phối hợp)\\s*[:：]\\s*([^\\n;]{5,200})([^\\n]{0,80})");

    /** Where a unit's name ends: its address, a bracket, or the end of the sentence. */
    private static final Pattern AFTER_NAME = Pattern.compile(
            "(?iu)[\\s,;(–-]*(?:\\(|,|e-?mail|thư điện tử|địa chỉ|[\\w.+-]{1,64}@|\\.(?:\\s|$)).*$", Pattern.DOTALL);

    private static final Pattern EMAIL = Pattern.compile("[\\w+-](?:\\.?[\\w+-]){0,63}@[\\w-]+(?:\\.[\\w-]+)+");

    private ReadContacts() {}

    static List<NamedContact> in(String text, Place place) {
        List<NamedContact> found = new ArrayList<>();
        for (Pattern pattern : List.of(MANAGER, APPOINTED)) {
            Matcher manager = pattern.matcher(text);
            while (manager.find()) {
                found.add(contact(
                        NamedContact.Kind.CLASS_MANAGER, People.lecturer(manager.group(1)), manager.group(2), place));
            }
        }
        Matcher unit = COORDINATING.matcher(text);
        while (unit.find()) {
            String name = AFTER_NAME.matcher(unit.group(1)).replaceFirst("");
            found.add(contact(
                    NamedContact.Kind.COORDINATING_UNIT, Words.line(name), unit.group(1) + unit.group(2), place));
        }
        return found;
    }

    private static NamedContact contact(NamedContact.Kind kind, String name, String around, Place place) {
        Matcher mail = EMAIL.matcher(around);
        return new NamedContact(kind, name, mail.find() ? mail.group() : null, place);
    }
}
