package vn.napa.quanlop.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.reports.Reports;
import vn.napa.quanlop.time.BusinessClock;
import vn.napa.quanlop.time.DueWork;
import vn.napa.quanlop.time.Each;

/** Sends signed reports that the process's own step left unsent, because a node died in it and its job is still locked. */
@Component
class ResumeSending implements DueWork {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Reports reports;
    private final SendReport send;

    ResumeSending(Reports reports, SendReport send) {
        this.reports = reports;
        this.send = send;
    }

    @Override
    public List<String> runDue(Instant now) {
        List<String> done = new ArrayList<>();
        LocalDateTime before = LocalDateTime.ofInstant(now.minus(PATIENCE), BusinessClock.ZONE);
        Each.carefully("Sending of a report", reports.signedBefore(before), report -> {
            send.send(report.id());
            done.add("Đã gửi báo cáo " + report.fileName() + " đến các nơi nhận.");
        });
        return done;
    }

    /** Nothing that a person would wait for. */
    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return Optional.empty();
    }
}
