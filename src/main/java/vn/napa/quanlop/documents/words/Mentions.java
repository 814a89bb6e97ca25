package vn.napa.quanlop.documents.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.Cited;
import vn.napa.quanlop.documents.ClassMention;
import vn.napa.quanlop.documents.DecisionRef;
import vn.napa.quanlop.documents.Place;

/** Finds how a text names a class: its code, course, khóa, and the decision that opened it. */
public final class Mentions {

    private static final String CODE = "[\\p{Lu}\\d]+(?:[./-][\\p{Lu}\\d]+)+";
    private static final Pattern LABELLED = Pattern.compile(
            "(?iu:mã\\s+(?:số\\s+)?lớp|mã\\s+khóa|ký hiệu lớp|lớp mã)\\s*(?:số|là)?\\s*[:：]?\\s*(" + CODE + ")");
    private static final Pattern IN_CONTEXT =
            Pattern.compile("(?:\\(|(?iu:\\blớp)\\s+|\\bLỚP\\s+|[-–]\\s*|\\bmở\\s+)(" + CODE + ")(?![\\p{L}\\d/])");
    private static final Pattern NOT_A_CODE = Pattern.compile(
            "(?U)K\\d+[/.-]\\d{2,4}|\\d.*/.*|.*QĐ.*|[\\d./-]+|[XVILC]+[/.-]\\d+|.*-HCQG|\\p{Lu}+-\\p{Lu}+|UBND.*|HĐND.*");
    static final String COHORT_WORDS =
            "(?:(?iu:khóa|khoá|khoa)\\s*(?:(?iu:số|thứ)\\s*)?(?:\\d+|[IVXLC]+)\\b|\\bK\\s?\\d{1,3}\\b)";
    private static final Pattern COHORT = Pattern.compile("(?U)" + COHORT_WORDS);
    private static final Pattern COURSE = Pattern.compile(
            "(?U)(?iu:\\b(?:mở|tên)?\\s*lớp(?:\\s+học)?)\\s*:?\\s+[\"“]?((?iu:bồi dưỡng|đào tạo|tập huấn|cập nhật|kỹ năng|nghiệp vụ|ngạch)\\b[^\"“”\\n|]*)");
    private static final Pattern COURSE_BARE = Pattern.compile("(?Um)^\\W*((?iu:bồi dưỡng)\\b[^\"“”\\n|]*)");
    private static final Pattern COURSE_END = Pattern.compile(
            "(?U)[,;\\s–-]*(?:\\(\\s*(?:(?iu:kh[óo][aá]|khoá|mã|có|sau đây|kèm)|K\\s?\\d|[\\p{Lu}\\d]+[./-])|[\"“”]|"
                    + COHORT_WORDS
                    + "|(?iu:[-–]?\\s*mã (?:số )?lớp|\\bcho\\s+\\d+|\\bnăm\\s+\\d{4}|\\bgồm\\s+\\d+|\\btừ ngày|\\btại\\s+(?:điều|phòng|hội trường)|thay thế lịch|đề nghị|, (?:trân trọng|thay)|\\.\\s|[.]$|\\bvới các nội dung))");
    private static final Pattern DECISION = Pattern.compile(
            "(?iu:(?:quyết định|q[đd])\\s*(?:số)?\\s*:?\\s*)(\\d+[\\p{L}]?)\\s*/\\s*(Q[ĐD]-[\\p{Lu}\\d]+)");

    private Mentions() {}

    public static ClassMention in(String text, Place place) {
        return new ClassMention(code(text, place), course(text, place), cohort(text, place), decisions(text, place));
    }

    /** The class codes in a text, those that are labelled first. */
    public static List<String> codes(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (Pattern pattern : List.of(LABELLED, IN_CONTEXT)) {
            Matcher m = pattern.matcher(text);
            while (m.find()) {
                String code = m.group(1);
                if (!NOT_A_CODE.matcher(code).matches() && code.matches(".*\\d.*") && code.matches("(?U).*\\p{Lu}.*")) {
                    found.add(code);
                }
            }
        }
        return new ArrayList<>(found);
    }

    private static @Nullable Cited<String> code(String text, Place place) {
        return codes(text).stream()
                .findFirst()
                .map(c -> Cited.sure(c, c, place))
                .orElse(null);
    }

    private static @Nullable Cited<String> course(String text, Place place) {
        return courseName(text).map(name -> Cited.sure(name, name, place)).orElse(null);
    }

    /** The course without "Lớp" and khóa. */
    public static Optional<String> courseName(String text) {
        for (Pattern pattern : List.of(COURSE, COURSE_BARE)) {
            Matcher m = pattern.matcher(text);
            while (m.find()) {
                String name = cut(m.group(1));
                if (name.split(" ").length >= 3) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** A course name printed alone, without what follows it. */
    public static String cut(String raw) {
        String name = Words.line(raw);
        Matcher end = COURSE_END.matcher(name);
        if (end.find()) {
            name = name.substring(0, end.start());
        }
        name = name.replaceAll("[\\s,;.:–-]+$", "");
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static @Nullable Cited<String> cohort(String text, Place place) {
        Matcher m = COHORT.matcher(text);
        return m.find() ? Cited.sure(Words.line(m.group()), m.group(), place) : null;
    }

    private static List<Cited<DecisionRef>> decisions(String text, Place place) {
        List<Cited<DecisionRef>> found = new ArrayList<>();
        Matcher m = DECISION.matcher(text);
        while (m.find()) {
            String number = m.group(1) + "/" + m.group(2).replace("QD", "QĐ");
            String after = text.substring(m.end(), Math.min(text.length(), m.end() + 45));
            LocalDate date = Dates.first(after)
                    .filter(d ->
                            Words.plain(after.substring(0, d.from())).matches("[\\s,;(]*(?:ngay|ky ngay|nga)?\\s*"))
                    .flatMap(Dates.Printed::full)
                    .orElse(null);
            found.add(Cited.sure(new DecisionRef(number, date), m.group(), place));
        }
        return found;
    }
}
