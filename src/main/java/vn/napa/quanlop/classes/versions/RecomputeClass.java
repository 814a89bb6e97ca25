package vn.napa.quanlop.classes.versions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.classes.dossier.ClassKey;
import vn.napa.quanlop.classes.dossier.JoinDossier;
import vn.napa.quanlop.documents.MailFacts;
import vn.napa.quanlop.documents.MailFactsJson;
import vn.napa.quanlop.intake.InboxMessage;
import vn.napa.quanlop.time.BusinessClock;

/** Computes a class anew from all its mails in their order, and writes down what changed. Repeating it changes nothing. */
@Component
public class RecomputeClass {

    private final JdbcClient jdbc;
    private final Versions versions;
    private final FollowSchedule schedule;
    private final FollowRoster roster;
    private final Sessions sessions;
    private final BusinessClock clock;

    RecomputeClass(
            JdbcClient jdbc,
            Versions versions,
            FollowSchedule schedule,
            FollowRoster roster,
            Sessions sessions,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.schedule = schedule;
        this.roster = roster;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * @param key which class, where the mails speak of several
     * @param newest the message that made this necessary
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier recompute(long classId, ClassKey key, InboxMessage newest) {
        List<MailFacts> mails = mailsOf(classId);
        boolean several =
                mails.stream().anyMatch(mail -> JoinDossier.classesIn(mail).size() > 1);
        Dossier dossier = several ? JoinDossier.join(mails, key) : JoinDossier.join(mails);
        versions.keep(classId, dossier, newest.id());
        schedule.follow(classId, dossier.sessions(), dossier.tests());
        roster.follow(classId, dossier.students(), dossier.seats());
        contacts(classId, dossier, newest);
        head(classId, dossier);
        return dossier;
    }

    private List<MailFacts> mailsOf(long classId) {
        return jdbc
                .sql("SELECT m.facts FROM inbox_message m JOIN class_message c ON c.message_id = m.id"
                        + " WHERE c.class_id = ? AND m.facts IS NOT NULL ORDER BY m.id")
                .param(classId)
                .query(String.class)
                .list()
                .stream()
                .map(MailFactsJson::read)
                .toList();
    }

    private void head(long classId, Dossier dossier) {
        List<Session> all = sessions.of(classId).stream()
                .filter(session -> session.state() != Session.State.CANCELLED)
                .toList();
        LocalDate start = dossier.start() != null ? dossier.start() : edge(all, true);
        LocalDate end = dossier.end() != null ? dossier.end() : edge(all, false);
        Optional<LocalDateTime> firstBegins =
                all.stream().map(Session::startsAt).min(Comparator.naturalOrder());
        boolean over = !all.isEmpty() && all.stream().allMatch(session -> session.state() == Session.State.NOT_DUE);
        boolean goesOn = all.stream()
                .anyMatch(session -> session.isPlanned() && session.endsAt().isAfter(clock.now()));
        LocalDateTime arrived = jdbc.sql(
                        "SELECT MIN(m.received_at) FROM inbox_message m JOIN class_message c ON c.message_id = m.id"
                                + " WHERE c.class_id = ?")
                .param(classId)
                .query(LocalDateTime.class)
                .single();
        boolean late = firstBegins.filter(begins -> begins.isBefore(arrived)).isPresent();
        boolean complete = dossier.decision() != null
                && !dossier.sessions().isEmpty()
                && !dossier.students().isEmpty();
        jdbc.sql(
                        "UPDATE training_class SET code = COALESCE(?, code), name = COALESCE(?, name), cohort = COALESCE(?, cohort),"
                                + " decision_number = ?, decision_date = ?, start_date = ?, end_date = ?, place = ?, stated_students = ?,"
                                + " complete = ?, late = ?, dossier = ?, closed_at = CASE WHEN ? THEN COALESCE(closed_at, ?) WHEN ? THEN NULL ELSE closed_at END WHERE id = ?")
                .params(Arrays.asList(
                        dossier.classCode(),
                        dossier.courseName(),
                        dossier.cohort(),
                        dossier.decision() == null ? null : dossier.decision().number(),
                        dossier.decision() == null ? null : dossier.decision().date(),
                        start,
                        end,
                        dossier.place(),
                        dossier.studentCount(),
                        complete,
                        late,
                        JsonMapper.shared().writeValueAsString(dossier),
                        over,
                        clock.now(),
                        goesOn,
                        classId))
                .update();
    }

    private static @Nullable LocalDate edge(List<Session> all, boolean first) {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        return all.stream()
                .map(Session::date)
                .min(first ? order : order.reversed())
                .orElse(null);
    }

    /** Those whom the papers name; failing that, whoever sent them (Điều 7.2). A person's entry is never touched. */
    private void contacts(long classId, Dossier dossier, InboxMessage newest) {
        for (Dossier.Contact contact : dossier.contacts()) {
            if (contact.email() != null) {
                contact(classId, contact.kind(), contact.name(), contact.email(), "DOCUMENT");
            }
        }
        boolean manager = jdbc.sql("SELECT COUNT(*) FROM class_contact WHERE class_id = ? AND kind = 'CLASS_MANAGER'")
                        .param(classId)
                        .query(Long.class)
                        .single()
                > 0;
        if (!manager && newest.fromAddress() != null) {
            contact(classId, Dossier.ContactKind.CLASS_MANAGER, newest.fromName(), newest.fromAddress(), "SENDER");
        }
        jdbc.sql("DELETE s FROM class_contact s JOIN class_contact d ON d.class_id = s.class_id AND d.kind = s.kind"
                        + " AND d.source <> 'SENDER' WHERE s.class_id = ? AND s.source = 'SENDER'")
                .param(classId)
                .update();
    }

    private void contact(long classId, Dossier.ContactKind kind, @Nullable String name, String email, String source) {
        jdbc.sql("INSERT IGNORE INTO class_contact (class_id, kind, name, email, source) VALUES (?, ?, ?, ?, ?)")
                .params(Arrays.asList(classId, kind.name(), name, email, source))
                .update();
    }
}
