package vn.napa.quanlop.documents.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.words.Hours;
import vn.napa.quanlop.documents.words.People;
import vn.napa.quanlop.documents.words.Words;

/**
 * What the words of one half-day say.
 *
 * @param topic without "Chuyên đề 3:" before and "(tiếp)" behind
 * @param lecturer without title
 */
record LessonText(
        @Nullable String topic,
        @Nullable String lecturer,
        @Nullable String room) {

    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)^[\\s*•+–-]*(?:(?:chuyên đề|cđ|bài|chủ đề|chương)\\s*(?:số\\s*)?(?:\\d+|[IVX]+)\\s*(?:\\(tiếp(?: theo)?\\)\\s*)?[:.–-]*\\s*|chuyên đề\\s*:\\s*)(?=\\S)");
    private static final Pattern CONTINUED = Pattern.compile(
            "(?iu)\\s*[(\\[]\\s*(?:tiếp(?: theo)?|tt|t\\.t\\.?|tiếp tục|cont\\.?)\\s*[)\\]]\\s*|\\s+[-–]\\s*tiếp(?: theo)?\\s*$|\\s*\\(tiếp theo và hết\\)");
    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)^[\\s(\\[*–-]*(?:(?:giảng viên|giáo viên|báo cáo viên|người (?:giảng|dạy|trình bày))\\b\\s*[:.]?|(?:gv|bcv)\\s*[:.])\\s*");
    private static final Pattern LABELLED_INSIDE =
            Pattern.compile("(?u)[\\s(\\[;,–-]+(?:Giảng viên|Báo cáo viên|GV|BCV|gv|giảng viên)\\s*:\\s*(?=\\S)");
    private static final Pattern ROOM = Pattern.compile(
            "(?iu)^(?:tại\\s+)?(?:phòng(?: học)?|hội trường|giảng đường|p\\.|lớp học tại|địa điểm)\\b.*");
    private static final Pattern BRACKETS =
            Pattern.compile("\\s*[(\\[]([^()\\[\\]]*(?:\\([^()]*\\)[^()\\[\\]]*)*)[)\\]]\\s*[.;,]*\\s*$");
    private static final Pattern TITLED_END = Pattern.compile(
            "(?U)[\\s,;–-]+((?:(?:GS|PGS|TSKH|TS|ThS|Ths|NCS|GVCC|GVC|CN)[.,]?\\s*)+\\p{Lu}[\\p{L}']+(?:\\s+[\\p{L}']+){1,6})\\s*$");

    static LessonText read(String text) {
        List<String> topic = new ArrayList<>();
        String lecturer = null;
        String room = null;
        for (String raw : lines(text)) {
            String line = raw;
            for (Matcher m = BRACKETS.matcher(line); m.find(); m = BRACKETS.matcher(line)) {
                String inside = m.group(1).strip();
                if (room == null && ROOM.matcher(inside).matches()) {
                    room = room(inside);
                } else if (lecturer == null
                        && (People.titled(inside) || LABELLED.matcher(inside).find())) {
                    lecturer = person(inside);
                } else if (!CONTINUED.matcher("(" + inside + ")").matches()) {
                    break;
                }
                line = line.substring(0, m.start()).strip();
            }
            if (line.isBlank()) {
                continue;
            }
            if (!topic.isEmpty() && lecturer == null && (LABELLED.matcher(line).find() || People.titled(line))) {
                lecturer = person(line);
            } else if (!topic.isEmpty() && room == null && ROOM.matcher(line).matches()) {
                room = room(line);
            } else {
                topic.add(line);
            }
        }
        return new LessonText(topic(String.join(" ", topic)), lecturer, room).withLecturerFromTopic();
    }

    /** A wrapped lecturer or bracket comes together again; a new line otherwise may mean something. */
    private static List<String> lines(String text) {
        String clean = Words.clean(Hours.without(text));
        if (clean.chars().filter(c -> c == '(').count() > 0) {
            clean = clean.replaceAll("\\n(?=[^()\\n]*\\))", " ");
        }
        Matcher inside = LABELLED_INSIDE.matcher(clean);
        clean = inside.replaceFirst("\nGiảng viên: ");
        List<String> lines = new ArrayList<>();
        for (String line : clean.split("\n")) {
            boolean continues = !lines.isEmpty()
                    && !LABELLED.matcher(line).find()
                    && !People.titled(line)
                    && !line.strip().startsWith("(")
                    && !ROOM.matcher(line).matches();
            if (continues) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line.strip());
            } else {
                lines.add(line.strip());
            }
        }
        return lines;
    }

    private LessonText withLecturerFromTopic() {
        String words = topic;
        if (lecturer != null || words == null) {
            return this;
        }
        Matcher m = TITLED_END.matcher(words);
        return m.find() ? new LessonText(topic(words.substring(0, m.start())), person(m.group(1)), room) : this;
    }

    private static @Nullable String topic(String text) {
        String line = Words.line(text);
        line = NUMBERED.matcher(line).replaceFirst("");
        line = CONTINUED.matcher(line).replaceAll(" ");
        line = Words.line(line).replaceAll("^[\\s:;,.–-]+|[\\s:;,.–-]+$", "");
        return line.isEmpty() ? null : line;
    }

    /** The name of a lecturer, or null for an office that only organises. */
    static @Nullable String person(String text) {
        String name = People.lecturer(
                LABELLED.matcher(Words.line(text)).replaceFirst("").replaceAll("[)\\]]+$", ""));
        boolean office = name.toLowerCase(Locale.ROOT)
                .matches(
                        "(?:ban |phân viện|viện |học viện|phòng |khoa |trung tâm|tổ |lãnh đạo|đơn vị|bqlbd|văn phòng|hội đồng|btc).*");
        return name.isBlank() || office ? null : name;
    }

    private static String room(String text) {
        return Words.line(text)
                .replaceAll("(?iu)^(?:tại\\s+|địa điểm\\s*:?\\s*)", "")
                .replaceAll("[.;,]+$", "");
    }

    /** The first of several topics that one cell holds is read with the rest as items of their own. */
    static List<String> items(String text) {
        String[] parts = Words.clean(text).split("\\n(?=(?iu)[\\s*•+–-]*(?:chuyên đề|cđ)\\s*(?:số\\s*)?\\d+\\s*[:.])");
        return List.of(parts);
    }
}
