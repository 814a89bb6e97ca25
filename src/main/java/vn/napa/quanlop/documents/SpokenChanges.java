package vn.napa.quanlop.documents;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.napa.quanlop.documents.words.Words;

/** Notices wishes in a mail's own words that only a person can carry out: a student more or less, other seats, another place. */
final class SpokenChanges {

    private record Rule(Unsure.Subject subject, Pattern words, String why) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    Unsure.Subject.ROSTER,
                    Pattern.compile(
                            "\\b(?:bo sung|them|rut|xoa|thay|huy|bot|dinh chinh|sua)\\b.{0,30}\\b(?:\\d+ hoc vien|hoc vien (?:sau|ong|ba|la|ten)|ten hoc vien|ngay sinh|ho ten)"),
                    "thư nêu thay đổi về học viên: "),
            new Rule(
                    Unsure.Subject.SEATING,
                    Pattern.compile("\\b(?:doi|chuyen|hoan doi)\\b.{0,25}\\b(?:cho ngoi|vi tri ngoi)\\b"),
                    "thư nêu thay đổi chỗ ngồi: "),
            new Rule(
                    Unsure.Subject.DECISION,
                    Pattern.compile(
                            "\\b(?:chuyen|doi|lui|thay doi|dieu chinh)\\b.{0,25}\\b(?:dia diem (?:hoc|to chuc|lop)|ngay khai giang|thoi gian (?:to chuc|mo lop|khai giang))\\b"),
                    "thư nêu thay đổi thời gian hoặc địa điểm khóa học: "));

    private SpokenChanges() {}

    static void in(String text, List<DocumentFacts> documents, Consumer<Unsure> unsure) {
        for (String line : text.split("\n|(?<=[.;]) ")) {
            String bare = Words.bare(line);
            for (Rule rule : RULES) {
                if (rule.words.matcher(bare).find() && !attached(rule.subject, documents)) {
                    unsure.accept(new Unsure(rule.subject, rule.why + Words.line(line), Place.of(ReadMail.MAIL_TEXT)));
                }
            }
        }
    }

    /** A document of that kind in the same mail says it better. */
    private static boolean attached(Unsure.Subject subject, List<DocumentFacts> documents) {
        return documents.stream().anyMatch(d -> switch (subject) {
            case ROSTER -> !d.rosters().isEmpty();
            case SEATING -> !d.seatings().isEmpty();
            case DECISION -> !d.decisions().isEmpty();
            case SCHEDULE -> !d.schedules().isEmpty() || !d.changes().isEmpty();
        });
    }
}
