package vn.napa.quanlop.reports;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flowable.engine.RuntimeService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.time.BusinessClock;
import vn.napa.quanlop.time.DueWork;
import vn.napa.quanlop.time.Each;

/** Opens the draft of each report early enough to be signed before its test (Điều 7.1), and starts its process. */
@Component
@Order(25) // before the class closes
class OpenDueReports implements DueWork {

    /** The signature should be there before the day of the test begins. */
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    private final Classes classes;
    private final Sessions sessions;
    private final Reports reports;
    private final RuntimeService engine;
    private final ReportSettings settings;
    private final TransactionTemplate transaction;

    OpenDueReports(
            Classes classes,
            Sessions sessions,
            Reports reports,
            RuntimeService engine,
            ReportSettings settings,
            PlatformTransactionManager transactions) {
        this.classes = classes;
        this.sessions = sessions;
        this.reports = reports;
        this.engine = engine;
        this.settings = settings;
        this.transaction = OwnTransaction.of(transactions);
    }

    @Override
    public List<String> runDue(Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, BusinessClock.ZONE);
        List<String> done = new ArrayList<>();
        Each.carefully("Report", classes.open(), course -> {
            List<Report> known = reports.of(course.id());
            for (DueReport due : planOf(course)) {
                Optional<Report> report = known.stream().filter(due::isFor).findFirst();
                if (report.isPresent()) {
                    follow(report.get(), due);
                } else if (!due.opensAt().isAfter(local)
                        && Boolean.TRUE.equals(transaction.execute(status -> open(course, due, local)))) {
                    done.add("Đã mở dự thảo báo cáo của lớp " + course.title() + ".");
                }
            }
        });
        return done;
    }

    /** A test that moved takes its draft along. */
    private void follow(Report report, DueReport due) {
        if (report.state() == Report.State.DRAFT && !due.due().equals(report.due())) {
            reports.reschedule(report, due);
        }
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return classes.open().stream()
                .flatMap(course -> planOf(course).stream())
                .map(due -> due.opensAt().atZone(BusinessClock.ZONE).toInstant())
                .filter(opens -> opens.isAfter(now))
                .min(Instant::compareTo);
    }

    private List<DueReport> planOf(TrainingClass course) {
        return new ReportPlan(sessions.of(course.id()), classes.testsOf(course.id()), settings.leadDays()).reports();
    }

    /** False when another node was faster. */
    private boolean open(TrainingClass course, DueReport due, LocalDateTime now) {
        if (!reports.open(course.id(), due, now)) {
            return false;
        }
        Report report = reports.find(course.id(), due.kind(), due.ordinal()).orElseThrow();
        Map<String, Object> variables = new HashMap<>();
        variables.put("classId", course.id());
        variables.put("reportId", report.id());
        variables.put(
                "officer", classes.officerOf(course.id()).map(Person::username).orElse(""));
        variables.put(
                "due",
                Date.from(due.due().atTime(MORNING).atZone(BusinessClock.ZONE).toInstant()));
        engine.startProcessInstanceByKey("report", "report-" + report.id(), variables);
        return true;
    }
}
