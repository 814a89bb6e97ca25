package vn.napa.quanlop.demo.clock;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.flowable.engine.ManagementService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.demo.mailbox.DemoMailServer;
import vn.napa.quanlop.mail.Outbox;
import vn.napa.quanlop.people.Organisation;
import vn.napa.quanlop.time.BusinessClock;
import vn.napa.quanlop.time.DueList;

/** Whether anything is under way that a jump of the clock could tear: mail, jobs of the engine, work of the modules. */
@Profile("demo")
@Component
class InFlight {

    /** Mail that nobody has taken in for so long is not on its way. */
    private static final Duration MAIL_IS_TAKEN_IN = Duration.ofSeconds(40);

    private final DueList dueList;
    private final Outbox outbox;
    private final ManagementService engine;
    private final DemoMailServer mailServer;
    private final Organisation organisation;
    private final BusinessClock clock;
    private final Clock system = Clock.systemUTC();

    InFlight(
            DueList dueList,
            Outbox outbox,
            ManagementService engine,
            DemoMailServer mailServer,
            Organisation organisation,
            BusinessClock clock) {
        this.dueList = dueList;
        this.outbox = outbox;
        this.engine = engine;
        this.mailServer = mailServer;
        this.organisation = organisation;
        this.clock = clock;
    }

    boolean anything() {
        return dueList.busy() || outbox.busy() || engineWorks() || mailWaits();
    }

    private boolean engineWorks() {
        return engine.createJobQuery().locked().count() > 0
                || engine.createJobQuery().unlocked().count() > 0
                || engine.createTimerJobQuery()
                                .duedateLowerThan(Date.from(clock.instant()))
                                .count()
                        > 0;
    }

    private boolean mailWaits() {
        return mailServer.hasNewSince(organisation.mailbox(), system.instant().minus(MAIL_IS_TAKEN_IN));
    }
}
