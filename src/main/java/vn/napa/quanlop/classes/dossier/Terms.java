package vn.napa.quanlop.classes.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.classes.Dossier.Decision;
import vn.napa.quanlop.classes.Dossier.Part;
import vn.napa.quanlop.documents.Cited;
import vn.napa.quanlop.documents.ClassMention;
import vn.napa.quanlop.documents.DecisionFacts;
import vn.napa.quanlop.documents.DecisionRef;
import vn.napa.quanlop.documents.MailFacts;

/** What the decisions say, the adjusting ones applied, and what is known of the class from elsewhere when they do not say it. */
final class Terms {

    @Nullable
    Decision decision;

    final List<Decision> amendments = new ArrayList<>();

    @Nullable
    LocalDate start;

    @Nullable
    LocalDate end;

    @Nullable
    String place;

    @Nullable
    Integer studentCount;

    final @Nullable String courseName;
    final @Nullable String cohort;
    final @Nullable String unit;

    @Nullable
    String file;

    private final Material material;
    private final Findings findings;

    Terms(Material material, Findings findings) {
        this.material = material;
        this.findings = findings;
        for (Sent<DecisionFacts> sent : material.decisions) {
            apply(sent);
        }
        if (file == null) {
            decision = referred().orElse(null);
            if (amendments.isEmpty() || decision == null) {
                findings.problem("MISSING_DECISION", null, null, "missing.decision");
            }
        } else if (decision == null || decision.number() == null) {
            numberFromMails();
        }
        courseName = first(ClassMention::courseName);
        cohort = first(ClassMention::cohort);
        unit = unit();
    }

    private void apply(Sent<DecisionFacts> sent) {
        DecisionFacts facts = sent.fact();
        Decision told = new Decision(value(facts.number()), value(facts.date()));
        if (facts.adjusts()) {
            if (!amendments.contains(told)) {
                amendments.add(told);
            }
        } else {
            decision = told;
            file = sent.file();
        }
        start = newer(facts.start(), start, facts.adjusts());
        end = newer(facts.end(), end, facts.adjusts());
        place = newer(facts.place(), place, facts.adjusts());
        studentCount = newer(facts.studentCount(), studentCount, facts.adjusts());
        doubtful(facts);
    }

    /** An adjusting decision changes only what it names; a new opening decision says everything anew. */
    private static <T> @Nullable T newer(@Nullable Cited<T> told, @Nullable T before, boolean adjusts) {
        return told != null ? told.value() : adjusts ? before : null;
    }

    private void doubtful(DecisionFacts facts) {
        Stream.of(facts.start(), facts.end(), facts.place(), facts.studentCount(), facts.number())
                .filter(Objects::nonNull)
                .filter(c -> c.confidence() < Cited.SURE)
                .findFirst()
                .ifPresent(
                        c -> findings.doubt(Part.DECISION, "unsure", c.place().inWords(), c.raw()));
        boolean bare = !facts.adjusts()
                && (facts.start() == null
                        || facts.end() == null
                        || facts.place() == null
                        || facts.studentCount() == null);
        if (bare) {
            findings.doubt(Part.DECISION, "unsure", facts.where().inWords(), findings.say("review.terms"));
        }
    }

    private void numberFromMails() {
        Optional<Decision> told = material.mails.stream()
                .flatMap(m -> m.about().decisions().stream())
                .map(c -> new Decision(c.value().number(), c.value().date()))
                .findFirst();
        if (told.isPresent()) {
            decision = told.get();
        } else {
            findings.problem("DECISION_NUMBER_MISSING", null, null, "decision.number", file == null ? "" : file);
        }
    }

    /** The decision that most of the documents name when it did not come itself. */
    private Optional<Decision> referred() {
        Map<Decision, Integer> named = new LinkedHashMap<>();
        Stream<ClassMention> mentions = Stream.of(
                        material.schedules.stream().map(Sent::about),
                        material.rosters.stream().map(Sent::about),
                        material.seatings.stream().map(Sent::about),
                        material.mails.stream().map(MailFacts::about))
                .flatMap(s -> s);
        mentions.flatMap(m -> m.decisions().stream())
                .map(Cited::value)
                .forEach(r -> named.merge(new Decision(r.number(), r.date()), 1, Integer::sum));
        return named.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<Decision, Integer>::getValue))
                .map(Map.Entry::getKey);
    }

    private @Nullable String first(Function<ClassMention, @Nullable Cited<String>> part) {
        Stream<ClassMention> mentions = Stream.of(
                        material.decisions.stream()
                                .filter(d -> !d.fact().adjusts())
                                .map(Sent::about),
                        material.decisions.stream().map(Sent::about),
                        material.schedules.stream().map(Sent::about),
                        material.rosters.stream().map(Sent::about),
                        material.seatings.stream().map(Sent::about),
                        material.mails.stream().map(MailFacts::about))
                .flatMap(s -> s);
        return mentions.map(part)
                .filter(Objects::nonNull)
                .map(Cited::value)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String unit() {
        Stream<Cited<String>> sure = material.mails.stream()
                .map(MailFacts::unit)
                .filter(Objects::nonNull)
                .filter(u -> u.confidence() >= Cited.SURE);
        Stream<Cited<String>> decided =
                material.decisions.stream().map(d -> d.fact().unit()).filter(Objects::nonNull);
        Stream<Cited<String>> rest =
                material.mails.stream().map(MailFacts::unit).filter(Objects::nonNull);
        return Stream.of(sure, decided, rest)
                .flatMap(s -> s)
                .map(Cited::value)
                .findFirst()
                .orElse(null);
    }

    /** Documents that say they belong to another decision. */
    void checkReferences() {
        Decision own = decision;
        if (own == null || own.number() == null) {
            return;
        }
        List<Sent<?>> all = new ArrayList<>();
        all.addAll(material.schedules);
        all.addAll(material.rosters);
        all.addAll(material.seatings);
        for (Sent<?> sent : all) {
            for (Cited<DecisionRef> ref : sent.about().decisions()) {
                String number = ref.value().number();
                boolean known = number == null
                        || number.equals(own.number())
                        || amendments.stream().anyMatch(a -> number.equals(a.number()));
                if (!known && number != null) {
                    findings.problem(
                            "DECISION_REF_MISMATCH",
                            number,
                            ref.place(),
                            "decision.ref",
                            ref.place().inWords(),
                            number,
                            own.number());
                }
            }
        }
    }

    private static <T> @Nullable T value(@Nullable Cited<T> cited) {
        return cited == null ? null : cited.value();
    }
}
