package vn.napa.quanlop.classes.dossier;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.napa.quanlop.classes.Dossier.Part;
import vn.napa.quanlop.documents.MailFacts;
import vn.napa.quanlop.documents.Place;
import vn.napa.quanlop.documents.Unreadable;
import vn.napa.quanlop.documents.Unreadable.Reason;

/** Tells of files that could not be read, and which part a person must look for in them. */
final class UnreadFiles {

    private static final Map<Part, Pattern> NAMES = new EnumMap<>(Map.of(
            Part.DECISION, Pattern.compile("\\bq ?d\\b|quyet dinh|mo lop"),
            Part.ROSTER, Pattern.compile("danh sach|\\bds\\b|hoc vien|\\bhv\\b"),
            Part.SCHEDULE, Pattern.compile("lich|tkb|thoi khoa|ke hoach"),
            Part.SEATING, Pattern.compile("so do|cho ngoi|vi tri")));

    private final Findings findings;

    UnreadFiles(Findings findings) {
        this.findings = findings;
    }

    /** @param missing parts that no readable file gave */
    void tell(List<MailFacts> mails, Set<Part> missing) {
        for (MailFacts mail : mails) {
            for (Unreadable u : mail.unreadable()) {
                String code = u.reason() == Reason.SCANNED ? "SCANNED_ATTACHMENT" : "UNREADABLE_ATTACHMENT";
                String key = "unreadable." + u.reason().name().toLowerCase(Locale.ROOT);
                findings.problem(code, u.file(), Place.of(u.file()), key, u.file());
                Optional<Part> part = part(u.file());
                missing.stream()
                        .filter(p -> part.isEmpty() || part.get() == p)
                        .forEach(p -> findings.doubt(p, "unreadable", u.file()));
            }
        }
    }

    /** The part that a file's name promises. */
    private static Optional<Part> part(String file) {
        String plain = Normalizer.normalize(file.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ");
        return NAMES.entrySet().stream()
                .filter(e -> e.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
