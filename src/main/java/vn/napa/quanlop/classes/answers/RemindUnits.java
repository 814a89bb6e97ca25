package vn.napa.quanlop.classes.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.intake.Inbox;
import vn.napa.quanlop.intake.InboxMessage;
import vn.napa.quanlop.mail.Outbox;
import vn.napa.quanlop.mail.OutgoingMail;
import vn.napa.quanlop.people.Organisation;
import vn.napa.quanlop.time.BusinessClock;
import vn.napa.quanlop.time.DueWork;
import vn.napa.quanlop.time.Each;

/** Reminds the unit, as the opening nears, of the papers that have not come (Điều 3.2). */
@Component
@Order(20)
class RemindUnits implements DueWork {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Classes classes;
    private final Inbox inbox;
    private final Outbox outbox;
    private final LetterWords words;
    private final VerdictLetter verdicts;
    private final Organisation organisation;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final List<Integer> daysBefore;

    RemindUnits(
            Classes classes,
            Inbox inbox,
            Outbox outbox,
            LetterWords words,
            VerdictLetter verdicts,
            Organisation organisation,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            @Value("${quanlop.reminders.days-before}") List<Integer> daysBefore) {
        this.classes = classes;
        this.inbox = inbox;
        this.outbox = outbox;
        this.words = words;
        this.verdicts = verdicts;
        this.organisation = organisation;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.daysBefore = daysBefore.stream().sorted(Comparator.reverseOrder()).toList();
    }

    @Override
    public List<String> runDue(Instant instant) {
        LocalDateTime now = LocalDateTime.ofInstant(instant, BusinessClock.ZONE);
        List<String> done = new ArrayList<>();
        Each.carefully("Reminder", classes.open(), training -> {
            Set<Dossier.Part> missing = missing(training);
            LocalDate start = training.startDate();
            if (missing.isEmpty()
                    || start == null
                    || !now.isBefore(start.atStartOfDay().plusDays(1))) {
                return;
            }
            // several that came due while nobody looked are one letter
            List<Integer> due = daysBefore.stream()
                    .filter(days -> !moment(start, days).isAfter(now)
                            && !moment(start, days).isBefore(training.openedAt()))
                    .filter(days -> !reminded(training, days))
                    .toList();
            if (!due.isEmpty()) {
                transaction.executeWithoutResult(status -> remind(training, missing, due, now));
                done.add("Đã nhắc " + training.unitName() + " bổ sung hồ sơ lớp " + training.title() + ".");
            }
        });
        return done;
    }

    @Override
    public Optional<Instant> nextAfter(Instant instant) {
        LocalDateTime now = LocalDateTime.ofInstant(instant, BusinessClock.ZONE);
        return classes.open().stream()
                .filter(training ->
                        training.startDate() != null && !missing(training).isEmpty())
                .flatMap(training -> daysBefore.stream()
                        .filter(days -> !reminded(training, days))
                        .map(days -> moment(Objects.requireNonNull(training.startDate()), days)))
                .filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder())
                .map(moment -> moment.atZone(BusinessClock.ZONE).toInstant());
    }

    private void remind(TrainingClass training, Set<Dossier.Part> missing, List<Integer> due, LocalDateTime now) {
        for (int days : due) {
            jdbc.sql("INSERT IGNORE INTO class_reminder (class_id, kind, sent_at) VALUES (?, ?, ?)")
                    .params(training.id(), kind(days), now)
                    .update();
        }
        Optional<InboxMessage> newest = classes.messagesOf(training.id()).stream()
                .reduce((first, second) -> second)
                .flatMap(inbox::find);
        newest.map(InboxMessage::fromAddress).filter(Outbox::sendable).ifPresent(address -> {
            Letter letter = new Letter()
                    .words(words.of("dear", training.unitName()))
                    .points(
                            words.of(
                                    "remind.body",
                                    training.title(),
                                    LetterWords.day(training.startDate()),
                                    ChronoUnit.DAYS.between(now.toLocalDate(), training.startDate())),
                            missing.stream()
                                    .map(part -> words.of("part." + part))
                                    .toList())
                    .words(words.of("remind.ask", organisation.mailbox()));
            verdicts.sign(letter);
            outbox.queue(new OutgoingMail(
                    "reminder/" + training.id() + "/" + kind(due.get(due.size() - 1)),
                    address,
                    words.of("remind.subject", training.title()),
                    letter.text(),
                    letter.html(),
                    List.of(),
                    null));
        });
    }

    private Set<Dossier.Part> missing(TrainingClass training) {
        Set<Dossier.Part> missing = EnumSet.allOf(Dossier.Part.class);
        jdbc.sql("SELECT DISTINCT part FROM class_version WHERE class_id = ?")
                .param(training.id())
                .query(String.class)
                .list()
                .forEach(part -> missing.remove(Dossier.Part.valueOf(part)));
        return missing;
    }

    private boolean reminded(TrainingClass training, int days) {
        return jdbc.sql("SELECT COUNT(*) FROM class_reminder WHERE class_id = ? AND kind = ?")
                        .params(training.id(), kind(days))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static LocalDateTime moment(LocalDate start, int daysBefore) {
        return start.minusDays(daysBefore).atTime(MORNING);
    }

    private static String kind(int days) {
        return days + "-days";
    }
}
