package vn.napa.quanlop.classes.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.Cited;
import vn.napa.quanlop.documents.ClassMention;
import vn.napa.quanlop.documents.DecisionFacts;
import vn.napa.quanlop.documents.DocumentFacts;
import vn.napa.quanlop.documents.MailFacts;
import vn.napa.quanlop.documents.RosterFacts;
import vn.napa.quanlop.documents.ScheduleFacts;
import vn.napa.quanlop.documents.SeatingFacts;

/** Tells which classes a mail speaks of: those its decisions name, else its own words, else its documents. */
final class ClassKeys {

    private ClassKeys() {}

    static List<ClassKey> in(MailFacts mail) {
        List<DecisionFacts> decisions =
                mail.documents().stream().flatMap(d -> d.decisions().stream()).toList();
        List<ClassKey> keys = new ArrayList<>();
        for (DecisionFacts decision : decisions) {
            add(keys, key(mail, decision.about(), decision.adjusts() ? null : decision.start()));
        }
        if (keys.isEmpty()) {
            mentions(mail).map(about -> key(mail, about, null)).findFirst().ifPresent(k -> add(keys, k));
        }
        return keys;
    }

    /** The mail's own words first, then what its documents say; only those that name a class at all. */
    private static Stream<ClassMention> mentions(MailFacts mail) {
        Stream<ClassMention> documents = mail.documents().stream().flatMap(ClassKeys::mentions);
        return Stream.concat(Stream.of(mail.about()), documents)
                .filter(m -> m.code() != null || m.courseName() != null);
    }

    private static Stream<ClassMention> mentions(DocumentFacts d) {
        return Stream.of(
                        d.schedules().stream().map(ScheduleFacts::about),
                        d.rosters().stream().map(RosterFacts::about),
                        d.seatings().stream().map(SeatingFacts::about))
                .flatMap(s -> s);
    }

    private static ClassKey key(MailFacts mail, ClassMention about, @Nullable Cited<LocalDate> start) {
        LocalDate day = start != null ? start.value() : firstLesson(mail);
        String code = about.code() != null ? about.code().value() : otherCode(mail, about);
        return new ClassKey(code, value(about.courseName()), value(about.cohort()), value(mail.unit()), day);
    }

    /** A decision often leaves the code out; then the documents of the same khóa tell it. */
    private static @Nullable String otherCode(MailFacts mail, ClassMention about) {
        int cohort = Names.cohort(value(about.cohort()));
        return mentions(mail)
                .filter(m -> m.code() != null)
                .filter(m -> cohort == 0
                        || Names.cohort(value(m.cohort())) == 0
                        || Names.cohort(value(m.cohort())) == cohort)
                .map(m -> value(m.code()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate firstLesson(MailFacts mail) {
        return mail.documents().stream()
                .flatMap(d -> d.schedules().stream())
                .flatMap(s -> s.lessons().stream())
                .map(ScheduleFacts.Lesson::date)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static void add(List<ClassKey> keys, ClassKey key) {
        boolean known = keys.stream()
                .anyMatch(k -> Names.sameCode(k.code(), key.code())
                        || k.code() == null
                                && key.code() == null
                                && Objects.equals(k.courseName(), key.courseName())
                                && Names.cohort(k.cohort()) == Names.cohort(key.cohort()));
        if (!known) {
            keys.add(key);
        }
    }

    private static @Nullable String value(@Nullable Cited<String> cited) {
        return cited == null ? null : cited.value();
    }
}
