package vn.napa.quanlop.classes.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.Contact;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.people.Organisation;

/** Writes to the unit what was understood of a class's papers, what is missing, and what is wrong at which place. */
@Component
class VerdictLetter {

    private final LetterWords words;
    private final Organisation organisation;

    VerdictLetter(LetterWords words, Organisation organisation) {
        this.words = words;
        this.organisation = organisation;
    }

    /** @param changes what the newest mails changed, one sentence for each part; empty for a first dossier */
    Letter write(TrainingClass training, Dossier dossier, List<Contact> contacts, List<String> changes) {
        Letter letter = new Letter();
        letter.words(words.of("dear", training.unitName()));
        letter.words(words.of("verdict.intro", training.title()));
        letter.table(words.of("verdict.table"), rows(training, dossier));
        letter.points(words.of("verdict.changes"), changes);
        List<String> missing = messages(dossier, true);
        letter.points(words.of("verdict.missing"), missing);
        if (!missing.isEmpty() && training.closedAt() == null) {
            letter.words(words.of("verdict.missing.ask"));
        }
        List<String> problems = messages(dossier, false);
        letter.points(words.of("verdict.problems"), problems);
        letter.points(
                words.of("verdict.doubts"),
                dossier.review().stream()
                        .map(doubt -> words.of("part." + doubt.part()) + ": " + doubt.why())
                        .toList());
        if (missing.isEmpty() && problems.isEmpty() && dossier.review().isEmpty()) {
            letter.words(words.of("verdict.fine"));
        }
        if (training.closedAt() != null) {
            letter.words(words.of("verdict.over", LetterWords.day(training.endDate())));
        } else if (training.late()) {
            letter.words(words.of("verdict.late"));
        }
        contacts(letter, contacts);
        return letter.words(words.of("verdict.adjust", organisation.mailbox()));
    }

    void sign(Letter letter) {
        letter.words(words.of("closing") + "\n" + organisation.signature());
        letter.quiet(words.of("automatic", organisation.mailbox()));
    }

    private List<Letter.Row> rows(TrainingClass training, Dossier dossier) {
        List<Letter.Row> rows = new ArrayList<>();
        String name = training.name() + (training.cohort() == null ? "" : ", " + training.cohort());
        rows.add(row("class", training.code() == null ? name : training.code() + " – " + name));
        rows.add(row("decision", dossier.decision() == null ? none() : decision(dossier.decision())));
        if (!dossier.amendments().isEmpty()) {
            rows.add(row(
                    "amendments",
                    dossier.amendments().stream().map(this::decision).collect(Collectors.joining("; "))));
        }
        rows.add(row(
                "time",
                training.startDate() == null
                        ? none()
                        : words.of(
                                "verdict.period",
                                LetterWords.day(training.startDate()),
                                LetterWords.day(training.endDate()))));
        if (training.place() != null) {
            rows.add(row("place", training.place()));
        }
        rows.add(row("sessions", sessions(dossier)));
        rows.add(row("students", students(dossier)));
        rows.add(row("seats", seats(dossier)));
        return rows;
    }

    private String decision(Dossier.Decision decision) {
        return words.of(
                "verdict.decision.of",
                decision.number() == null ? words.of("verdict.number.unknown") : decision.number(),
                LetterWords.day(decision.date()));
    }

    private String sessions(Dossier dossier) {
        if (dossier.sessions().isEmpty()) {
            return none();
        }
        List<LocalDate> days =
                dossier.sessions().stream().map(Dossier.Lesson::date).sorted().toList();
        String count = words.of(
                "verdict.sessions.count",
                dossier.sessions().size(),
                LetterWords.day(days.get(0)),
                LetterWords.day(days.get(days.size() - 1)));
        return dossier.tests().isEmpty()
                ? count
                : count + "; "
                        + words.of(
                                "verdict.tests",
                                tests(dossier, Dossier.TestKind.MIDTERM),
                                tests(dossier, Dossier.TestKind.FINAL));
    }

    private String tests(Dossier dossier, Dossier.TestKind kind) {
        String days = dossier.tests().stream()
                .filter(test -> test.kind() == kind)
                .map(Dossier.Test::date)
                .sorted(Comparator.naturalOrder())
                .map(LetterWords::day)
                .collect(Collectors.joining(", "));
        return days.isEmpty() ? "không có" : days;
    }

    private String students(Dossier dossier) {
        int count = dossier.students().size();
        if (count == 0) {
            return none();
        }
        return dossier.studentCount() == null || dossier.studentCount() == count
                ? words.of("verdict.students.count", count)
                : words.of("verdict.students.stated", count, dossier.studentCount());
    }

    private String seats(Dossier dossier) {
        return dossier.seats().isEmpty()
                ? none()
                : words.of("verdict.seats.count", dossier.seats().size());
    }

    private static List<String> messages(Dossier dossier, boolean missing) {
        return dossier.problems().stream()
                .filter(problem -> problem.code().startsWith("MISSING_") == missing)
                .map(Dossier.Problem::message)
                .distinct()
                .toList();
    }

    private void contacts(Letter letter, List<Contact> contacts) {
        List<String> lines = new ArrayList<>();
        for (Contact contact : contacts) {
            String who = contact.name() == null ? contact.email() : contact.name() + " (" + contact.email() + ")";
            lines.add(words.of(
                    contact.kind() == Dossier.ContactKind.CLASS_MANAGER
                            ? "verdict.contacts.manager"
                            : "verdict.contacts.unit",
                    who));
        }
        letter.points(words.of("verdict.contacts"), lines);
        contacts.stream()
                .filter(contact -> contact.source() == Contact.Source.SENDER)
                .findFirst()
                .ifPresentOrElse(sender -> letter.words(words.of("verdict.contacts.ask", sender.email())), () -> {
                    if (contacts.stream()
                            .noneMatch(contact -> contact.kind() == Dossier.ContactKind.COORDINATING_UNIT)) {
                        letter.words(words.of("verdict.contacts.askunit"));
                    }
                });
    }

    private Letter.Row row(String key, String value) {
        return new Letter.Row(words.of("verdict." + key), value);
    }

    private String none() {
        return words.of("verdict.none");
    }
}
