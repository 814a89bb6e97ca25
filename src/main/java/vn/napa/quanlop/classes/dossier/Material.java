package vn.napa.quanlop.classes.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
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

/** All facts of the mails that concern one class, in order of arrival; what another class owns is left out. */
final class Material {

    final List<MailFacts> mails;
    final @Nullable String code;
    final int cohort;
    final List<Sent<DecisionFacts>> decisions;
    final List<Sent<RosterFacts>> rosters;
    final List<Sent<ScheduleFacts>> schedules;
    final List<Sent<SeatingFacts>> seatings;
    private final List<String> decided = new ArrayList<>();

    Material(List<MailFacts> mails, ClassKey only) {
        this.mails = mails;
        List<Sent<DecisionFacts>> told = new ArrayList<>();
        List<Sent<RosterFacts>> lists = new ArrayList<>();
        List<Sent<ScheduleFacts>> tables = new ArrayList<>();
        List<Sent<SeatingFacts>> charts = new ArrayList<>();
        for (int i = 0; i < mails.size(); i++) {
            for (DocumentFacts d : mails.get(i).documents()) {
                int mail = i;
                d.decisions().forEach(f -> told.add(new Sent<>(f, mail, d.file(), f.about())));
                d.rosters().forEach(f -> lists.add(new Sent<>(f, mail, d.file(), f.about())));
                d.schedules().forEach(f -> tables.add(new Sent<>(f, mail, d.file(), f.about())));
                d.seatings().forEach(f -> charts.add(new Sent<>(f, mail, d.file(), f.about())));
            }
        }
        this.code = only.code() != null ? only.code() : ownCode(mails, told, tables, lists, charts);
        this.cohort = only.cohort() != null ? Names.cohort(only.cohort()) : ownCohort(mails, told);
        told.stream()
                .filter(d -> !d.fact().adjusts())
                .map(d -> value(d.about().code()))
                .filter(Objects::nonNull)
                .forEach(decided::add);
        this.decisions = own(told);
        this.rosters = own(lists);
        this.schedules = own(tables);
        this.seatings = own(charts);
    }

    private static @Nullable String ownCode(
            List<MailFacts> mails,
            List<Sent<DecisionFacts>> decisions,
            List<Sent<ScheduleFacts>> schedules,
            List<Sent<RosterFacts>> rosters,
            List<Sent<SeatingFacts>> charts) {
        Stream<ClassMention> mentions = Stream.of(
                        decisions.stream().map(Sent::about),
                        mails.stream().map(MailFacts::about),
                        schedules.stream().map(Sent::about),
                        rosters.stream().map(Sent::about),
                        charts.stream().map(Sent::about))
                .flatMap(s -> s);
        return mentions.map(ClassMention::code)
                .filter(Objects::nonNull)
                .map(Cited::value)
                .findFirst()
                .orElse(null);
    }

    private static int ownCohort(List<MailFacts> mails, List<Sent<DecisionFacts>> decisions) {
        return Stream.concat(decisions.stream().map(Sent::about), mails.stream().map(MailFacts::about))
                .map(ClassMention::cohort)
                .filter(Objects::nonNull)
                .mapToInt(c -> Names.cohort(c.value()))
                .filter(n -> n > 0)
                .findFirst()
                .orElse(0);
    }

    /**
     * What bears the class's own code or none. Where everything of its kind in one mail bears another code, that is a slip of the pen, told
     * elsewhere, unless that code is another class's own.
     */
    private <T> List<Sent<T>> own(List<Sent<T>> all) {
        List<Sent<T>> kept = new ArrayList<>();
        for (int i = 0; i < mails.size(); i++) {
            int mail = i;
            List<Sent<T>> here = all.stream()
                    .filter(f -> f.mail() == mail && !elsewhere(f.about()))
                    .toList();
            List<Sent<T>> coded = keep(
                    here,
                    f -> f.about().code() == null
                            || Names.sameCode(value(f.about().code()), code));
            kept.addAll(keep(coded, this::sameCohort));
        }
        return kept;
    }

    private boolean sameCohort(Sent<?> f) {
        boolean judged = f.about().code() == null && f.about().cohort() != null && cohort > 0;
        return !judged || Names.cohort(value(f.about().cohort())) == cohort;
    }

    private static <T> List<Sent<T>> keep(List<Sent<T>> all, Predicate<Sent<T>> mine) {
        List<Sent<T>> kept = all.stream().filter(mine).toList();
        return kept.isEmpty() ? all : kept;
    }

    /** Whether the code is that of another class which has a decision of its own. */
    private boolean elsewhere(ClassMention about) {
        String told = value(about.code());
        return told != null && !Names.sameCode(told, code) && decided.stream().anyMatch(c -> Names.sameCode(c, told));
    }

    private static @Nullable String value(@Nullable Cited<String> cited) {
        return cited == null ? null : cited.value();
    }
}
