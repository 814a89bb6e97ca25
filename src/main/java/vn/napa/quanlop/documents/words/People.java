package vn.napa.quanlop.documents.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads names of people: titles before them, capitals, what is a name at all. */
public final class People {

    private static final String RANK =
            "(?:GS|PGS|TSKH|TS|Ths|ThS|THS|Th\\.s|Th\\.S|CN|BS|KS|NCS|GVCC|GVC|GV|CVCC|CVC|LS|NGƯT|NGND|Thạc sĩ|Thạc sỹ|Tiến sĩ|Tiến sỹ"
                    + "|Phó Giáo sư|Giáo sư|Nghiên cứu sinh|Cử nhân|Luật sư|Giảng viên cao cấp|Giảng viên chính|Giảng viên)";
    private static final Pattern TITLES =
            Pattern.compile("^(?:" + RANK + "(?:[.,\\s]+|:\\s*|(?=\\p{Lu})))+(?=\\p{Lu})");
    private static final Pattern TITLED = Pattern.compile("^" + RANK + "(?=[.,:\\s])");
    private static final Pattern COURTESY = Pattern.compile("(?iu)^(?:thầy|cô|đồng chí|đ/c|ông/bà|bà|ông)\\s+");
    private static final Pattern NAME = Pattern.compile(
            "(?U)[\\p{Lu}][\\p{L}'’`.\\-]*(?:\\s+[\\p{L}'’`.\\-]+){1,6}(?:\\s*\\([\\p{L}\\d]{1,3}\\))?|[\\p{Lu}]['’`][\\p{L}\\s]+");
    private static final Set<String> NOT_IN_NAMES = Set.of(
            "lop",
            "phong",
            "ban",
            "so",
            "truong",
            "giam",
            "hoc",
            "vien",
            "buc",
            "ban giao",
            "man",
            "chieu",
            "bang",
            "cua",
            "loi",
            "day",
            "hang",
            "nguoi",
            "uy",
            "hoi dong",
            "don",
            "chuyen de",
            "danh sach",
            "so do",
            "ghi",
            "quyet dinh",
            "cong hoa",
            "doc lap");

    private static final Set<String> FAMILIES = Set.of(
            "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo",
            "duong", "ly", "dao", "doan", "vuong", "trinh", "truong", "dinh", "lam", "phung", "mai", "to", "cao", "ha",
            "chu", "luong", "ta", "thai", "luu", "nong", "chau", "quach", "la", "hua", "tang", "kieu", "tu", "lai",
            "ton");

    private People() {}

    /** The name without titles such as PGS.TS. before it. */
    public static String withoutTitles(String text) {
        String name = Words.line(text).replaceAll("^[\\s:,;.-]+|[\\s:,;.]+$", "");
        Matcher m = TITLES.matcher(name);
        return m.find() ? name.substring(m.end()).strip() : name;
    }

    /** Whether the text starts with an academic title. */
    public static boolean titled(String text) {
        return TITLED.matcher(text).find();
    }

    /** A lecturer's name without titles and courtesy; Ông may also be a family name. */
    public static String lecturer(String text) {
        String name = withoutTitles(text);
        Matcher m = COURTESY.matcher(name);
        if (m.find()) {
            String rest = name.substring(m.end()).strip();
            String next = Words.plain(rest.split(" ")[0]);
            boolean ambiguous = m.group().strip().equalsIgnoreCase("ông");
            if (titled(rest) || rest.contains(" ") && (!ambiguous || FAMILIES.contains(next))) {
                name = rest;
            }
        }
        return withoutTitles(name);
    }

    /** Whether the text can be the name of a person. */
    public static boolean name(String text) {
        String line = Words.line(text);
        if (line.length() > 45 || !NAME.matcher(line).matches()) {
            return false;
        }
        String bare = Words.bare(line);
        String first = bare.contains(" ") ? bare.substring(0, bare.indexOf(' ')) : bare;
        return !(NOT_IN_NAMES.contains(first) && organisational(bare));
    }

    private static boolean organisational(String bare) {
        return bare.matches(
                "(?:lop hoc|lop |phong (?:hoc|hop|noi|tu|tai|giao|kinh|dao|hoi)|ban (?:giang|giao|quan|to|dan|giam)|so (?:noi|tai|giao|y|do|van|khoa|xay|cong|tu|nong)|truong (?:phong|ban|chinh|cao|dai)|giam doc|hoc vien|vien |"
                        + "buc |man |chieu |bang |cua |loi |day |hang |nguoi |uy ban|hoi dong|don vi|chuyen de|danh sach|so do|ghi chu|quyet dinh|cong hoa|doc lap).*");
    }

    /** Capitals as a name is written, when the whole was in capitals; Y Brếp and H'Nguyệt keep their form. */
    public static String properCase(String name) {
        String line = Words.line(name);
        if (!line.equals(line.toUpperCase(Locale.ROOT)) || line.equals(line.toLowerCase(Locale.ROOT))) {
            return line;
        }
        StringBuilder proper = new StringBuilder();
        boolean start = true;
        for (char c : line.toCharArray()) {
            proper.append(start ? Character.toUpperCase(c) : Character.toLowerCase(c));
            start = !Character.isLetterOrDigit(c);
        }
        return proper.toString();
    }
}
