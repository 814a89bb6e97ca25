package vn.napa.quanlop.documents.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.Cited;
import vn.napa.quanlop.documents.decision.Flow.Paragraph;
import vn.napa.quanlop.documents.words.Dates;
import vn.napa.quanlop.documents.words.Dates.Printed;
import vn.napa.quanlop.documents.words.Periods;
import vn.napa.quanlop.documents.words.Periods.Period;
import vn.napa.quanlop.documents.words.Words;

/** When, where and for how many a decision holds the class. */
record Terms(
        @Nullable Cited<Period> period,
        @Nullable Cited<String> place,
        @Nullable Cited<Integer> studentCount) {

    private static final Pattern PLACE = Pattern.compile(
            "(?iu)^[\\s+*•–-]*(?:\\d+[.)]\\s*)?(?:địa điểm|nơi học|nơi tổ chức)[^:]{0,30}[:：]\\s*(?:tại\\s+)?(.+)$");
    private static final Pattern PLACE_INSIDE =
            Pattern.compile("(?iu)địa điểm[^:.;\\n]{0,25}:\\s*(?:tại\\s+)?([^.;\\n]{5,150})");
    private static final Pattern COUNT = Pattern.compile(
            "(?iu)\\b(?:cho|gồm|có|với|triệu tập|số lượng(?: học viên)?\\s*:|sĩ số\\s*:|số học viên\\s*:)\\s*(\\d{1,3})\\s*(?:\\([^)]*\\)\\s*)?(?:học viên|người|đồng chí|cán bộ|công chức|đại biểu|học viên)?");
    private static final Pattern COUNT_ALONE = Pattern.compile("(?iu)\\b(\\d{1,3})\\s*(?:\\([^)]*\\)\\s*)?học viên\\b");
    private static final Pattern NEW_PLACE = Pattern.compile(
            "(?iu)(?:chuyển|đổi|thay đổi|điều chỉnh)\\s+địa điểm(?:TP\\.|[^;.\\n])*?\\s(?:sang|thành|đến|về)\\s*:?\\s*(?:tại\\s+)?[“\"]?((?:TP\\.|[^;.”\"\\n(])+)");
    private static final Pattern PHRASE = Pattern.compile(
            "(?iu)[“\"]([^”\"]+)[”\"]\\s*(?:được\\s+)?(?:thay|đổi|sửa)(?:\\s+thế)?\\s*(?:bằng|thành)\\s*(?:cụm từ\\s*)?[“\"]([^”\"]+)[”\"]");
    private static final Pattern OLD_BEFORE = Pattern.compile(
            "(?iu).*(?:thay (?:thế )?cho|thay vì|trước đây(?: là)?|cũ(?: là)?)\\s*(?:thời gian|địa điểm|cụm từ)?[\\s:“\"(]*(?:từ\\s*)?(?:(?:thứ\\s+\\p{L}+)\\s*,?\\s*)?(?:ngày\\s*)?$");

    private static final Pattern OPENING_CLOSING =
            Pattern.compile("(?iu)(?:khai giảng|bắt đầu).{0,40}?\\d.{0,60}?(?:bế giảng|kết thúc).{0,40}?\\d{4}");

    static Terms stated(List<Paragraph> body) {
        Cited<Period> period = null;
        Cited<String> place = null;
        Cited<Integer> count = null;
        for (Paragraph p : body) {
            period = joined(period, p);
            place = place == null ? place(p) : place;
            count = count == null ? count(p) : count;
        }
        return new Terms(period != null ? period : openingToClosing(body), place, count);
    }

    /** The first period that is stated; further phases of the course lengthen it. */
    private static @Nullable Cited<Period> joined(@Nullable Cited<Period> known, Paragraph p) {
        Cited<Period> all = known;
        boolean phases = Words.bare(p.text()).matches(".*\\b(?:dot|giai doan) (?:\\d|i+)\\b.*");
        for (Period told : Periods.all(p.text())) {
            if (all == null) {
                all = Cited.sure(told, p.text(), p.place());
            } else if (phases) {
                Period before = all.value();
                LocalDate start = told.start().isBefore(before.start()) ? told.start() : before.start();
                LocalDate end = told.end().isAfter(before.end()) ? told.end() : before.end();
                all = Cited.sure(new Period(start, end, before.from(), before.to()), all.raw(), all.place());
            }
        }
        return all;
    }

    /** "Khai giảng ngày 12/5/2025, bế giảng ngày 16/5/2025". */
    private static @Nullable Cited<Period> openingToClosing(List<Paragraph> body) {
        for (Paragraph p : body) {
            Matcher m = OPENING_CLOSING.matcher(p.text());
            if (m.find()) {
                List<Printed> dates = Dates.all(m.group());
                Optional<LocalDate> end = dates.size() == 2 ? dates.get(1).full() : Optional.empty();
                Optional<LocalDate> start = end.flatMap(e -> dates.get(0).in(e.getYear()));
                if (start.isPresent() && end.isPresent() && !start.get().isAfter(end.get())) {
                    return Cited.sure(new Period(start.get(), end.get(), m.start(), m.end()), m.group(), p.place());
                }
            }
        }
        return null;
    }

    private static @Nullable Cited<String> place(Paragraph p) {
        Matcher m = PLACE.matcher(p.text());
        if (m.find()) {
            return Cited.sure(tidy(m.group(1)), p.text(), p.place());
        }
        Matcher inside = PLACE_INSIDE.matcher(p.text());
        return inside.find() ? Cited.sure(tidy(inside.group(1)), p.text(), p.place()) : null;
    }

    private static @Nullable Cited<Integer> count(Paragraph p) {
        for (Pattern pattern : List.of(COUNT, COUNT_ALONE)) {
            Matcher m = pattern.matcher(p.text());
            if (m.find()) {
                return Cited.sure(Integer.parseInt(m.group(1)), m.group(), p.place());
            }
        }
        return null;
    }

    static Terms adjusted(List<Paragraph> body) {
        Cited<Period> period = null;
        Cited<String> place = null;
        Cited<Integer> count = null;
        for (Paragraph p : body) {
            period = period == null ? newPeriod(p) : period;
            place = place == null ? newPlace(p) : place;
            if (count == null
                    && Words.bare(p.text())
                            .matches(".*\\b(?:so luong|si so|hoc vien)\\b.*\\b(?:thanh|con|la|tu)\\b.*")) {
                count = newCount(p);
            }
        }
        return new Terms(period, place, count);
    }

    /** The period that is to hold; what it replaces stands behind "thay cho" or before "được thay bằng". */
    private static @Nullable Cited<Period> newPeriod(Paragraph p) {
        Matcher phrase = PHRASE.matcher(p.text());
        while (phrase.find()) {
            Optional<Period> told = Periods.first(phrase.group(2));
            if (told.isPresent()) {
                return Cited.sure(told.get(), phrase.group(2), p.place());
            }
        }
        List<Period> found = Periods.all(p.text()).stream()
                .filter(x ->
                        !OLD_BEFORE.matcher(p.text().substring(0, x.from())).matches())
                .toList();
        if (found.isEmpty()) {
            return null;
        }
        String lead =
                Words.bare(p.text().substring(0, found.get(found.size() - 1).from()));
        boolean changed = found.size() > 1 && lead.matches(".*\\b(?:sang|thanh|bang|doi thanh)\\b.{0,40}");
        Period kept = changed ? found.get(found.size() - 1) : found.get(0);
        return found.size() > 1 && !changed
                ? Cited.unsure(kept, p.text(), p.place())
                : Cited.sure(kept, p.text(), p.place());
    }

    private static @Nullable Cited<String> newPlace(Paragraph p) {
        Matcher phrase = PHRASE.matcher(p.text());
        while (phrase.find()) {
            if (Periods.first(phrase.group(2)).isEmpty()
                    && Words.bare(p.text().substring(0, phrase.start())).contains("dia diem")) {
                return Cited.sure(tidy(phrase.group(2)), phrase.group(), p.place());
            }
        }
        Matcher m = NEW_PLACE.matcher(p.text());
        if (m.find()) {
            return Cited.sure(tidy(m.group(1)), m.group(), p.place());
        }
        return place(p);
    }

    private static @Nullable Cited<Integer> newCount(Paragraph p) {
        Matcher m = Pattern.compile("(?iu)(?:thành|còn|là|sang)\\s*(\\d{1,3})\\s*(?:học viên|người)")
                .matcher(p.text());
        return m.find() ? Cited.sure(Integer.parseInt(m.group(1)), m.group(), p.place()) : null;
    }

    private static String tidy(String place) {
        return Words.line(place)
                .replaceAll("(?iu)\\s*\\(thay (?:thế )?cho.*", "")
                .replaceAll("[\\s.;,]+$", "");
    }
}
