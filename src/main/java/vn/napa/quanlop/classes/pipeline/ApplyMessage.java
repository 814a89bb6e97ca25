package vn.napa.quanlop.classes.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.classes.answers.AnswerUnits;
import vn.napa.quanlop.classes.dossier.ClassKey;
import vn.napa.quanlop.classes.dossier.JoinDossier;
import vn.napa.quanlop.classes.process.ClassProcesses;
import vn.napa.quanlop.classes.versions.RecomputeClass;
import vn.napa.quanlop.documents.DocumentFacts;
import vn.napa.quanlop.documents.MailFacts;
import vn.napa.quanlop.documents.MailFactsJson;
import vn.napa.quanlop.intake.Inbox;
import vn.napa.quanlop.intake.InboxMessage;
import vn.napa.quanlop.time.BusinessClock;

/** Gives what a read message says to the classes it speaks of; a letter that is no dossier goes to a person, with an answer. */
@Component
class ApplyMessage {

    private final JdbcClient jdbc;
    private final Inbox inbox;
    private final FindClass find;
    private final RecomputeClass recompute;
    private final ClassProcesses processes;
    private final AnswerUnits answers;
    private final BusinessClock clock;
    private final Duration quietWindow;

    ApplyMessage(
            JdbcClient jdbc,
            Inbox inbox,
            FindClass find,
            RecomputeClass recompute,
            ClassProcesses processes,
            AnswerUnits answers,
            BusinessClock clock,
            @Value("${quanlop.answers.quiet-window}") Duration quietWindow) {
        this.jdbc = jdbc;
        this.inbox = inbox;
        this.find = find;
        this.recompute = recompute;
        this.processes = processes;
        this.answers = answers;
        this.clock = clock;
        this.quietWindow = quietWindow;
    }

    @Transactional
    public void apply(InboxMessage message) {
        Long unitId = message.unitId();
        Optional<String> json = inbox.factsOf(message.id());
        if (unitId == null || json.isEmpty()) {
            throw new IllegalStateException("Message " + message.id() + " was not judged and read");
        }
        MailFacts facts = MailFactsJson.read(json.get());
        List<String> touched = new ArrayList<>();
        for (Target target : targets(unitId, facts)) {
            long classId = target.known().map(TrainingClass::id).orElseGet(() -> open(unitId, target.key(), facts));
            jdbc.sql("INSERT INTO class_message (class_id, message_id) VALUES (?, ?)"
                            + " ON DUPLICATE KEY UPDATE answered = FALSE")
                    .params(classId, message.id())
                    .update();
            Dossier dossier = recompute.recompute(classId, target.key(), message);
            processes.follow(classId);
            jdbc.sql("UPDATE training_class SET verdict_due = ? WHERE id = ?")
                    .params(clock.now().plus(quietWindow), classId)
                    .update();
            touched.add(dossier.classCode() != null ? dossier.classCode() : String.valueOf(dossier.courseName()));
        }
        if (touched.isEmpty()) {
            answers.noDossier(message, facts);
            inbox.needsAttention(message.id(), "Thư không có hồ sơ lớp nào nhận ra được; đã trả lời đơn vị.");
        } else {
            inbox.applied(message.id(), "Đã ghi vào hồ sơ lớp " + String.join(", ", touched) + ".");
        }
    }

    /** A class that the mail speaks of: one we know, or one to be opened. */
    private record Target(ClassKey key, Optional<TrainingClass> known) {}

    private List<Target> targets(long unitId, MailFacts facts) {
        boolean papers = facts.documents().stream().anyMatch(document -> !document.unrelated());
        boolean opens = facts.documents().stream().anyMatch(ApplyMessage::opensClass);
        List<ClassKey> keys = JoinDossier.classesIn(facts);
        if (keys.isEmpty()) {
            keys = List.of(ClassKey.any());
        }
        List<Target> targets = new ArrayList<>();
        for (ClassKey key : keys) {
            Optional<TrainingClass> known = find.of(unitId, key, facts.references());
            boolean speaks =
                    papers || !facts.changes().isEmpty() || !facts.unreadable().isEmpty();
            if (known.isPresent() ? speaks : opens) {
                targets.add(new Target(key, known));
            }
        }
        return targets;
    }

    private static boolean opensClass(DocumentFacts document) {
        return !document.decisions().isEmpty()
                || !document.rosters().isEmpty()
                || !document.schedules().isEmpty()
                || !document.seatings().isEmpty();
    }

    private long open(long unitId, ClassKey key, MailFacts facts) {
        String name = key.courseName() != null ? key.courseName() : facts.subject();
        jdbc.sql("INSERT INTO training_class (unit_id, name, opened_at) VALUES (?, ?, ?)")
                .params(unitId, name.isBlank() ? "(chưa rõ tên khóa)" : name, clock.now())
                .update();
        return jdbc.sql("SELECT LAST_INSERT_ID()").query(Long.class).single();
    }
}
