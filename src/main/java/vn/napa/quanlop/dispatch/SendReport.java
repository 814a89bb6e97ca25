package vn.napa.quanlop.dispatch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.mail.Outbox;
import vn.napa.quanlop.people.Organisation;
import vn.napa.quanlop.reports.Report;
import vn.napa.quanlop.reports.Reports;
import vn.napa.quanlop.time.BusinessClock;

/** Sends a signed report to the Director and everybody concerned at the same time (Điều 7.2), each once, however often it is asked. */
@Component
public class SendReport {

    private static final Logger log = LoggerFactory.getLogger(SendReport.class);

    private final Reports reports;
    private final Classes classes;
    private final Recipients recipients;
    private final Deliveries deliveries;
    private final Outbox outbox;
    private final CoveringLetter letter;
    private final BusinessClock clock;

    SendReport(
            Reports reports,
            Classes classes,
            Recipients recipients,
            Deliveries deliveries,
            Outbox outbox,
            Organisation organisation,
            BusinessClock clock) {
        this.reports = reports;
        this.classes = classes;
        this.recipients = recipients;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.letter = new CoveringLetter(organisation);
        this.clock = clock;
    }

    /** Queues what is not queued yet and marks the report as issued; all or nothing. */
    @Transactional
    public void send(long reportId) {
        Report report = reports.find(reportId).orElseThrow();
        if (!report.isSigned()) {
            throw new IllegalStateException("Report " + reportId + " is not signed");
        }
        TrainingClass course = classes.find(report.classId()).orElseThrow();
        for (Recipient recipient : recipients.of(course.id())) {
            String key = "report/" + reportId + "/" + recipient.address();
            boolean sendable = key.length() <= 200 && Outbox.sendable(recipient.address());
            if (deliveries.add(reportId, recipient, sendable ? key : "", sendable, clock.now()) && sendable) {
                outbox.queue(letter.to(recipient, report, course, key));
            } else if (!sendable) {
                log.warn("Report {} cannot go to a recipient of role {}: bad address", reportId, recipient.role());
            }
        }
        reports.issued(reportId, clock.now());
    }
}
