package vn.napa.quanlop.attendance.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.napa.quanlop.attendance.Attendance;
import vn.napa.quanlop.attendance.Attendances;
import vn.napa.quanlop.capture.CapturesAtRisk;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.time.BusinessClock;
import vn.napa.quanlop.time.DueWork;
import vn.napa.quanlop.time.Each;

/** Opens each planned session when it begins, calls for help when its captures are at risk, and asks for the marks when it ends. */
@Component
@Order(60)
class OpenSessions implements DueWork {

    /** How far back a server that was down looks for sessions it has not opened. */
    private static final int DAYS_BACK = 31;

    private final Sessions sessions;
    private final Classes classes;
    private final Attendances attendances;
    private final CapturesAtRisk captures;
    private final SessionProcesses processes;
    private final TransactionTemplate transaction;

    OpenSessions(
            Sessions sessions,
            Classes classes,
            Attendances attendances,
            CapturesAtRisk captures,
            SessionProcesses processes,
            TransactionTemplate transaction) {
        this.sessions = sessions;
        this.classes = classes;
        this.attendances = attendances;
        this.captures = captures;
        this.processes = processes;
        this.transaction = transaction;
    }

    @Override
    public List<String> runDue(Instant instant) {
        LocalDateTime now = LocalDateTime.ofInstant(instant, BusinessClock.ZONE);
        List<String> done = new ArrayList<>();
        dropCancelled();
        Each.carefully("Start of a session", begun(now), session -> {
            if (once(() -> attendances.open(session.id(), now), () -> processes.start(session))) {
                done.add("Buổi %s, lớp %s bắt đầu.".formatted(session.inWords(), title(session)));
            }
        });
        Set<Long> atRisk = captures.atRisk(instant).stream().map(Session::id).collect(Collectors.toSet());
        Each.carefully("Course of a session", running(), session -> {
            if (!session.endsAt().isAfter(now)) {
                if (once(() -> attendances.noteOver(session.id(), now), () -> processes.over(session))) {
                    done.add("Buổi %s, lớp %s kết thúc: đã mở việc điểm danh."
                            .formatted(session.inWords(), title(session)));
                }
            } else if (atRisk.contains(session.id())
                    && once(() -> attendances.noteRisk(session.id(), now), () -> processes.atRisk(session))) {
                done.add("Buổi %s, lớp %s có nguy cơ thiếu hai lần ghi hình: đã mở việc cho cán bộ."
                        .formatted(session.inWords(), title(session)));
            }
        });
        return done;
    }

    @Override
    public Optional<Instant> nextAfter(Instant instant) {
        LocalDateTime now = LocalDateTime.ofInstant(instant, BusinessClock.ZONE);
        return Stream.concat(
                        sessions.on(now.toLocalDate()).stream(),
                        sessions.firstDayFrom(now.toLocalDate().plusDays(1)).map(sessions::on).stream()
                                .flatMap(List::stream))
                .map(Session::endsAt)
                .filter(end -> end.isAfter(now))
                .min(Comparator.naturalOrder())
                .map(end -> end.atZone(BusinessClock.ZONE).toInstant());
    }

    private List<Session> begun(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        return sessions.between(today.minusDays(DAYS_BACK), today).stream()
                .filter(session -> !session.startsAt().isAfter(now))
                .filter(session -> attendances.find(session.id()).isEmpty())
                .toList();
    }

    private List<Session> running() {
        return attendances.waitingForTheEnd().stream()
                .map(Attendance::sessionId)
                .flatMap(id -> sessions.find(id).stream())
                .filter(Session::isPlanned)
                .toList();
    }

    private void dropCancelled() {
        attendances.unfinished().stream()
                .map(Attendance::sessionId)
                .flatMap(id -> sessions.find(id).stream())
                .filter(session -> !session.isPlanned())
                .forEach(session -> transaction.executeWithoutResult(status -> {
                    processes.drop(session.id());
                    attendances.forget(session.id());
                }));
    }

    /** Notes and acts in one transaction, so that another node or a crash never makes it twice or half. */
    private boolean once(BooleanSupplier note, Runnable act) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean first = note.getAsBoolean();
            if (first) {
                act.run();
            }
            return first;
        }));
    }

    private String title(Session session) {
        return classes.find(session.classId()).map(TrainingClass::title).orElse("");
    }
}
