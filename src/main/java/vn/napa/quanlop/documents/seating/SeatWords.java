package vn.napa.quanlop.documents.seating;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.words.OfficeWords;
import vn.napa.quanlop.documents.words.People;
import vn.napa.quanlop.documents.words.Words;

/** Tells what a cell of a drawn chart is: a seat, the podium, an aisle, a label. */
final class SeatWords {

    /** Who sits in a seat, by number, name or both. */
    record Sitter(@Nullable Integer no, @Nullable String name) {}

    private static final Pattern PODIUM = Pattern.compile(
            "(?:khu vuc )?(?:buc|ban giang|ban giao vien|ban gv|ban chu toa|san khau|man (?:hinh|chieu)|bang(?: |$)(?:man|den|viet|trang|tuong tac|chieu)?|giang vien$|podium|phia tren|may chieu).*");
    private static final Pattern OTHER = Pattern.compile(
            "(?:loi (?:di|ra|vao)|l o i d i|cua\\b|so do|phong|ghi chu|lop|boi duong|danh sach|nguoi lap|truong|hoc vien (?:hanh|ngoi)|phan vien|ban quan ly|cong hoa|doc lap|tong so|so luong|o trong|ghe trong|cuoi (?:lop|phong)|to \\d|nhom \\d).*");
    private static final Pattern LABEL = Pattern.compile(
            "(?:day|ban|hang|cot|day ban|hang ghe|h|b|d|r|row)\\s*(?:so\\s*)?(\\d{1,2}|[a-hivx]{1,4})(?:\\s*[:.]?)");
    private static final Pattern NUMBERED = Pattern.compile("(?s)\\s*(\\d{1,3})\\s*[.)\\-:\\n]\\s*(\\D.*)");
    private static final Pattern NUMBER_BEHIND =
            Pattern.compile("(?s)(.*\\D)\\s*\\(\\s*(?:STT\\s*)?(\\d{1,3})\\s*\\)\\s*");

    /** A desk has fewer seats than this. */
    static final int SEATS_IN_CELL = 8;

    private SeatWords() {}

    static boolean podium(String text) {
        String bare = Words.bare(text);
        return bare.length() < 50 && PODIUM.matcher(bare).matches();
    }

    /** "Bàn 3", "Hàng 3", "H3", "Dãy 2". */
    static boolean label(String text) {
        return LABEL.matcher(Words.bare(text)).matches();
    }

    static boolean rowLabel(String text) {
        return label(text) && !Words.bare(text).startsWith("day");
    }

    static boolean blockLabel(String text) {
        return label(text) && Words.bare(text).startsWith("day");
    }

    /** The sitters of a cell: one, or several where a desk of two or three is one cell and each line is numbered. */
    static List<Sitter> sitters(String text) {
        List<String> lines = Words.clean(text).lines().filter(l -> !l.isBlank()).toList();
        List<Sitter> each = lines.stream()
                .filter(l -> NUMBERED.matcher(l).matches())
                .flatMap(l -> sitter(l).stream())
                .toList();
        return lines.size() > 1 && each.size() == lines.size() && each.size() <= SEATS_IN_CELL
                ? each
                : sitter(text).stream().toList();
    }

    /** The sitter of a seat; empty for everything else. */
    static Optional<Sitter> sitter(String text) {
        String line = Words.clean(text);
        String bare = Words.bare(line);
        if (bare.isEmpty() || podium(line) || label(line) || OTHER.matcher(bare).matches()) {
            return Optional.empty();
        }
        if (line.matches("\\d{1,3}")) {
            return Optional.of(new Sitter(Integer.parseInt(line), null));
        }
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            return named(numbered.group(2))
                    .or(() -> firstLine(numbered.group(2)))
                    .map(n -> new Sitter(Integer.parseInt(numbered.group(1)), n));
        }
        Matcher behind = NUMBER_BEHIND.matcher(line);
        if (behind.matches()) {
            return named(behind.group(1)).map(n -> new Sitter(Integer.parseInt(behind.group(2)), n));
        }
        return named(line).or(() -> firstLine(line)).map(n -> new Sitter(null, n));
    }

    /** A name with the office or position in brackets behind it. */
    private static Optional<String> firstLine(String text) {
        String[] lines = text.strip().split("\n");
        Optional<String> first = lines.length < 2 ? Optional.empty() : named(lines[0]);
        return first.or(() -> named(text.replaceAll("\\s*[(\\[][^()]{4,}[)\\]]\\s*$", "")));
    }

    /** Without the lines below a name that tell the office. */
    private static String withoutOffice(String text) {
        String[] lines = text.strip().split("\n");
        for (int i = 1; i < lines.length; i++) {
            if (OfficeWords.begin(lines[i]) || OfficeWords.beginPosition(lines[i])) {
                return String.join(" ", List.of(lines).subList(0, i));
            }
        }
        return text;
    }

    private static Optional<String> named(String text) {
        String name = People.properCase(Words.line(withoutOffice(text)));
        return People.name(name) || name.matches("(?U)\\p{Lu}['’]\\p{L}+") ? Optional.of(name) : Optional.empty();
    }
}
