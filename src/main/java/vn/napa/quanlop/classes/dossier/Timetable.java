package vn.napa.quanlop.classes.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.classes.Dossier.Part;
import vn.napa.quanlop.documents.Cited;
import vn.napa.quanlop.documents.DocumentFacts;
import vn.napa.quanlop.documents.MailFacts;
import vn.napa.quanlop.documents.ScheduleChange;
import vn.napa.quanlop.documents.ScheduleFacts;
import vn.napa.quanlop.documents.ScheduleFacts.Lesson;

/** The timetable after all mails: a newer one replaces the older, changes are applied to what is known. */
final class Timetable {

    private final Material material;
    private final Findings findings;
    private List<Lesson> lessons = List.of();
    private @Nullable String file;

    Timetable(Material material, Findings findings) {
        this.material = material;
        this.findings = findings;
        for (int i = 0; i < material.mails.size(); i++) {
            int mail = i;
            List<Sent<ScheduleFacts>> told =
                    material.schedules.stream().filter(s -> s.mail() == mail).toList();
            if (!told.isEmpty()) {
                replace(told);
            }
            List<ScheduleChange> changes = changes(material.mails.get(i));
            if (!changes.isEmpty()) {
                lessons = new ApplyChanges(lessons, findings).apply(changes);
            }
        }
    }

    private static List<ScheduleChange> changes(MailFacts mail) {
        List<ScheduleChange> told = mail.documents().stream()
                .map(DocumentFacts::changes)
                .flatMap(List::stream)
                .toList();
        return told.isEmpty() ? mail.changes() : told;
    }

    private void replace(List<Sent<ScheduleFacts>> told) {
        List<Lesson> fresh = joined(told);
        if (fresh.isEmpty()) {
            return;
        }
        file = told.get(told.size() - 1).file();
        lessons = partial(fresh) ? merged(fresh) : fresh;
    }

    /** Timetables of one mail that cover different days are parts of one; of two for the same days the last counts. */
    private List<Lesson> joined(List<Sent<ScheduleFacts>> told) {
        List<Lesson> all = new ArrayList<>();
        String before = "";
        for (Sent<ScheduleFacts> sent : told) {
            List<Lesson> fresh = sent.fact().lessons();
            boolean overlap = fresh.stream()
                    .anyMatch(l -> all.stream().anyMatch(k -> k.date().equals(l.date())));
            if (overlap && !same(all, fresh)) {
                findings.doubt(Part.SCHEDULE, "differ", before, sent.file());
            }
            if (overlap) {
                all.removeIf(k -> fresh.stream().anyMatch(l -> l.date().equals(k.date())));
            }
            all.addAll(fresh);
            before = sent.file();
        }
        return sorted(all);
    }

    private static boolean same(List<Lesson> a, List<Lesson> b) {
        return slots(a).equals(slots(b));
    }

    private static List<String> slots(List<Lesson> lessons) {
        return sorted(lessons).stream()
                .map(l -> l.date() + " " + l.part() + " " + l.topic())
                .toList();
    }

    private static List<Lesson> sorted(List<Lesson> lessons) {
        return lessons.stream()
                .sorted(Comparator.comparing(Lesson::date).thenComparing(Lesson::part))
                .toList();
    }

    /** A timetable that covers only a stretch inside the known one replaces that stretch. */
    private boolean partial(List<Lesson> fresh) {
        if (lessons.isEmpty()) {
            return false;
        }
        LocalDate first = fresh.get(0).date();
        LocalDate last = fresh.get(fresh.size() - 1).date();
        boolean inside = first.isAfter(lessons.get(0).date())
                        && !last.isAfter(lessons.get(lessons.size() - 1).date())
                || last.isBefore(lessons.get(lessons.size() - 1).date())
                        && !first.isBefore(lessons.get(0).date());
        boolean whole = fresh.stream().anyMatch(l -> l.kind() == ScheduleFacts.Kind.OPENING)
                && fresh.stream()
                        .anyMatch(l -> l.kind() == ScheduleFacts.Kind.CLOSING || l.kind() == ScheduleFacts.Kind.FINAL);
        return inside && !whole && fresh.size() * 10 < lessons.size() * 8;
    }

    private List<Lesson> merged(List<Lesson> fresh) {
        findings.doubt(Part.SCHEDULE, "partial", fresh.get(0).place().file());
        LocalDate first = fresh.get(0).date();
        LocalDate last = fresh.get(fresh.size() - 1).date();
        Stream<Lesson> kept = lessons.stream()
                .filter(l -> l.date().isBefore(first) || l.date().isAfter(last));
        return sorted(Stream.concat(kept, fresh.stream()).toList());
    }

    List<Lesson> lessons() {
        return sorted(lessons);
    }

    Optional<String> file() {
        return Optional.ofNullable(file);
    }

    void check(Terms terms) {
        if (lessons.isEmpty()) {
            findings.problem("MISSING_SCHEDULE", null, null, "missing.schedule");
        }
        new Plausible(lessons, findings).check(terms);
        for (Lesson lesson : lessons()) {
            String where = lesson.place().inWords();
            String day = lesson.date().toString();
            if (lesson.weekdayWrong()) {
                String weekday =
                        findings.say("day." + lesson.date().getDayOfWeek().getValue());
                findings.problem(
                        "WEEKDAY_MISMATCH",
                        day,
                        lesson.place(),
                        "session.weekday",
                        where,
                        Days.of(lesson.date()),
                        weekday);
            }
            outside(lesson, terms, where, day);
            boolean clash = lessons.stream().anyMatch(l -> l != lesson && clash(l, lesson));
            if (clash) {
                String part = findings.say("part." + lesson.part().name().toLowerCase(Locale.ROOT));
                findings.problem(
                        "SESSION_CLASH", day, lesson.place(), "session.clash", where, part, Days.of(lesson.date()));
            }
            if (lesson.confidence() < Cited.SURE) {
                findings.doubt(Part.SCHEDULE, "unsure", where, lesson.raw());
            }
        }
    }

    /** Two lessons in one half-day clash unless their hours or periods part them. */
    private static boolean clash(Lesson a, Lesson b) {
        if (!a.date().equals(b.date()) || a.part() != b.part()) {
            return false;
        }
        if (a.firstPeriod() != null && a.lastPeriod() != null && b.firstPeriod() != null && b.lastPeriod() != null) {
            return a.firstPeriod() <= b.lastPeriod() && b.firstPeriod() <= a.lastPeriod();
        }
        if (a.start() != null && a.end() != null && b.start() != null && b.end() != null) {
            return a.start().isBefore(b.end()) && b.start().isBefore(a.end());
        }
        return true;
    }

    private void outside(Lesson lesson, Terms terms, String where, String day) {
        LocalDate start = terms.start;
        LocalDate end = terms.end;
        if (start != null
                && end != null
                && (lesson.date().isBefore(start) || lesson.date().isAfter(end))) {
            findings.problem(
                    "SESSION_OUTSIDE_COURSE",
                    day,
                    lesson.place(),
                    "session.outside",
                    where,
                    Days.of(lesson.date()),
                    Days.of(start),
                    Days.of(end));
        }
    }
}
