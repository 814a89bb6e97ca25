package vn.napa.quanlop.documents;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.napa.quanlop.documents.words.Words;

/** Notices a document that by its title is one of the four, yet gave nothing: its layout is unknown, so a person must look. */
final class Untold {

    private record Rule(Unsure.Subject subject, Pattern title, Predicate<DocumentFacts> given) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    Unsure.Subject.SCHEDULE,
                    Pattern.compile(
                            "(?:lich (?:hoc|giang|day)|thoi khoa bieu|ke hoach (?:hoc tap|giang day|len lop)|tkb)\\b.*"),
                    f -> !f.schedules().isEmpty() || !f.changes().isEmpty()),
            new Rule(
                    Unsure.Subject.ROSTER,
                    Pattern.compile(
                            "danh sach (?:trich ngang )?(?:hoc vien|lop|cong chuc|can bo|dai bieu|vien chuc).*"),
                    f -> !f.rosters().isEmpty()),
            new Rule(
                    Unsure.Subject.SEATING,
                    Pattern.compile("so do (?:cho|lop|vi tri|phong|ngoi|bo tri).*"),
                    f -> !f.seatings().isEmpty()));

    private Untold() {}

    static Optional<Unsure> in(DocumentFacts facts, String text) {
        for (String line : text.split("\n| \\| ")) {
            String bare = line.length() > 100 ? "" : Words.bare(line);
            for (Rule rule : RULES) {
                if (rule.title.matcher(bare).matches() && !rule.given.test(facts)) {
                    return Optional.of(new Unsure(
                            rule.subject, "không đọc được cách trình bày của tài liệu này", Place.of(facts.file())));
                }
            }
        }
        return decision(facts, text);
    }

    private static Optional<Unsure> decision(DocumentFacts facts, String text) {
        String bare = Words.bare(text);
        boolean decision = bare.matches("(?s).*\\bquyet dinh (?:ve viec|v v) (?:mo|dieu chinh).*\\bdieu 1\\b.*")
                && facts.decisions().isEmpty();
        return decision
                ? Optional.of(
                        new Unsure(Unsure.Subject.DECISION, "không đọc được quyết định này", Place.of(facts.file())))
                : Optional.empty();
    }
}
