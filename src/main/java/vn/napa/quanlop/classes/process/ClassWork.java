package vn.napa.quanlop.classes.process;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.time.BusinessClock;
import vn.napa.quanlop.time.DueWork;
import vn.napa.quanlop.time.Each;

/** What time does to a class: staff are assigned the day before at the latest, and the course ends. */
@Component
@Order(30)
class ClassWork implements DueWork {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Classes classes;
    private final Sessions sessions;
    private final ClassProcesses processes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ClassWork(
            Classes classes,
            Sessions sessions,
            ClassProcesses processes,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.classes = classes;
        this.sessions = sessions;
        this.processes = processes;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public List<String> runDue(Instant instant) {
        LocalDateTime now = LocalDateTime.ofInstant(instant, BusinessClock.ZONE);
        List<String> done = new ArrayList<>();
        Each.carefully("Class", classes.open(), training -> {
            if (eve(training).filter(eve -> !eve.isAfter(now)).isPresent() && processes.waitsForPapers(training.id())) {
                processes.goOnWithout(training.id());
                done.add("Lớp " + training.title() + ": hồ sơ còn thiếu, chuyển phân công cán bộ vì sắp khai giảng.");
            }
            if (training.staffedAt() != null
                    && end(training).filter(end -> end.isBefore(now)).isPresent()) {
                transaction.executeWithoutResult(status -> close(training, now));
                done.add("Lớp " + training.title() + " đã kết thúc.");
            }
        });
        return done;
    }

    @Override
    public Optional<Instant> nextAfter(Instant instant) {
        LocalDateTime now = LocalDateTime.ofInstant(instant, BusinessClock.ZONE);
        return classes.open().stream()
                .flatMap(training -> Stream.concat(
                        eve(training).filter(eve -> processes.waitsForPapers(training.id())).stream(),
                        end(training).map(end -> end.plusMinutes(1)).stream()))
                .filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder())
                .map(moment -> moment.atZone(BusinessClock.ZONE).toInstant());
    }

    private void close(TrainingClass training, LocalDateTime now) {
        jdbc.sql("UPDATE training_class SET closed_at = ? WHERE id = ? AND closed_at IS NULL")
                .params(now, training.id())
                .update();
        processes.courseOver(training.id());
    }

    private static Optional<LocalDateTime> eve(TrainingClass training) {
        return Optional.ofNullable(training.startDate())
                .map(start -> start.minusDays(1).atTime(MORNING));
    }

    private Optional<LocalDateTime> end(TrainingClass training) {
        return sessions.of(training.id()).stream()
                .filter(Session::isPlanned)
                .map(Session::endsAt)
                .max(Comparator.naturalOrder());
    }
}
