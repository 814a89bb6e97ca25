package vn.napa.quanlop.documents.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.Cited;
import vn.napa.quanlop.documents.ClassMention;
import vn.napa.quanlop.documents.DecisionFacts;
import vn.napa.quanlop.documents.Place;
import vn.napa.quanlop.documents.decision.Flow.Paragraph;
import vn.napa.quanlop.documents.layout.Leaf;
import vn.napa.quanlop.documents.words.Dates;
import vn.napa.quanlop.documents.words.Mentions;
import vn.napa.quanlop.documents.words.Periods.Period;
import vn.napa.quanlop.documents.words.Units;
import vn.napa.quanlop.documents.words.Words;

/** Finds a decision that opens a class, or one that adjusts it. */
public final class ReadDecisions {

    private static final Pattern NUMBER =
            Pattern.compile("(?U)\\bSố\\s*:?\\s*(\\d+\\p{L}?)\\s*/\\s*(Q[ĐD](?:\\s*[-–]\\s*[\\p{Lu}\\d]+)+)");
    private static final Pattern BLANK_NUMBER = Pattern.compile("(?U)\\bSố\\s*:?[\\s.…_]*/\\s*Q[ĐD]");
    private static final Pattern ISSUED = Pattern.compile(
            "(?iu)ngày\\s*\\d{1,2}\\s*(?:tháng\\s*\\d{1,2}\\s*năm\\s*\\d{4}|[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4})");
    private static final Pattern ASSIGNED =
            Pattern.compile("(?iu)giao\\s+(.{5,90}?)\\s+(?:chủ trì|chịu trách nhiệm|phối hợp|tổ chức)");

    private ReadDecisions() {}

    public static Optional<DecisionFacts> in(Leaf leaf) {
        List<Paragraph> flow = Flow.of(leaf);
        int title = indexOf(flow, 0, "^quyet dinh$");
        int first = indexOf(flow, 0, "^dieu 1\\b.*");
        if (title < 0 || first < 0 || title > first) {
            return Optional.empty();
        }
        String about = about(flow, title);
        String plain = Words.bare(about);
        boolean adjusts = plain.matches(".*\\b(?:dieu chinh|sua doi|thay doi|bo sung)\\b.*");
        boolean opens =
                plain.matches(".*\\b(?:mo|to chuc|trieu tap|cu|thanh lap)\\b.*\\blop\\b.*|.*\\bmo (?:lop|khoa)\\b.*");
        return adjusts || opens ? Optional.of(read(flow, title, first, adjusts)) : Optional.empty();
    }

    private static int indexOf(List<Paragraph> flow, int from, String pattern) {
        for (int i = from; i < flow.size(); i++) {
            if (Words.bare(flow.get(i).text()).matches(pattern)) {
                return i;
            }
        }
        return -1;
    }

    /** The lines under the heading that say what it decides. */
    private static String about(List<Paragraph> flow, int title) {
        StringBuilder about = new StringBuilder();
        for (int i = title + 1; i < Math.min(flow.size(), title + 5); i++) {
            String text = flow.get(i).text();
            if (text.matches("[_\\-–—=\\s]+")
                    || Words.bare(text).matches("(?:giam doc|can cu|vien truong|chanh|bo truong).*")) {
                break;
            }
            about.append(text).append(' ');
        }
        return Words.line(about.toString());
    }

    private static DecisionFacts read(List<Paragraph> flow, int title, int first, boolean adjusts) {
        List<Paragraph> head = flow.subList(0, Math.min(flow.size(), title + 4)).stream()
                .filter(p -> !Words.bare(p.text()).matches("(?:can cu|theo|xet)\\b.*"))
                .toList();
        List<Paragraph> body = body(flow, first);
        Cited<String> number = number(head);
        ClassMention about = mention(flow, title, body);
        Terms terms = adjusts ? Terms.adjusted(body) : Terms.stated(body);
        Place where = Place.of(flow.get(title).place().file());
        Period period = terms.period() == null ? null : terms.period().value();
        return new DecisionFacts(
                adjusts,
                number,
                number == null ? null : issued(head),
                number == null
                        && head.stream()
                                .anyMatch(p -> BLANK_NUMBER.matcher(p.text()).find()),
                adjusts ? about.decisions().stream().findFirst().orElse(null) : null,
                unit(body),
                period == null ? null : sure(period.start(), terms.period()),
                period == null ? null : sure(period.end(), terms.period()),
                terms.place(),
                adjusts && terms.studentCount() == null ? null : terms.studentCount(),
                about,
                where);
    }

    private static <T> Cited<T> sure(T value, @Nullable Cited<?> like) {
        return like == null ? Cited.sure(value, "", Place.of("")) : Cited.sure(value, like.raw(), like.place());
    }

    /** From Điều 1 up to the list of recipients. */
    private static List<Paragraph> body(List<Paragraph> flow, int first) {
        int end = indexOf(flow, first, "^noi nhan\\b.*");
        return flow.subList(first, end < 0 ? flow.size() : end);
    }

    private static @Nullable Cited<String> number(List<Paragraph> head) {
        for (Paragraph p : head) {
            Matcher m = NUMBER.matcher(p.text());
            if (m.find() && !Words.bare(p.text()).startsWith("can cu")) {
                String symbol =
                        m.group(2).replaceAll("\\s", "").replace('–', '-').replace("QD", "QĐ");
                return Cited.sure(m.group(1) + "/" + symbol, m.group(), p.place());
            }
        }
        return null;
    }

    private static @Nullable Cited<LocalDate> issued(List<Paragraph> head) {
        for (Paragraph p : head) {
            Matcher m = ISSUED.matcher(p.text());
            Optional<LocalDate> date =
                    m.find() ? Dates.first(m.group()).flatMap(Dates.Printed::full) : Optional.empty();
            if (date.isPresent()) {
                return Cited.sure(date.get(), m.group(), p.place());
            }
        }
        return null;
    }

    private static ClassMention mention(List<Paragraph> flow, int title, List<Paragraph> body) {
        Place place = body.get(0).place();
        List<String> texts = new ArrayList<>();
        for (Paragraph p : body) {
            if (Words.bare(p.text()).matches("ten (?:lop|khoa).*")) {
                texts.add(
                        0,
                        "Lớp " + p.text().substring(p.text().indexOf(':') + 1).replaceFirst("(?iu)^\\s*lớp\\s+", ""));
            }
            texts.add(p.text());
        }
        texts.add(about(flow, title));
        return Mentions.in(String.join("\n", texts), place);
    }

    private static @Nullable Cited<String> unit(List<Paragraph> body) {
        for (Paragraph p : body) {
            Matcher m = ASSIGNED.matcher(p.text());
            Optional<String> unit = m.find() ? Units.find(m.group(1)) : Optional.empty();
            if (unit.isPresent()) {
                return Cited.sure(unit.get(), m.group(1), p.place());
            }
        }
        return null;
    }
}
