package vn.napa.quanlop.capture.route;

import org.springframework.stereotype.Component;
import vn.napa.quanlop.capture.RunCaptures;
import vn.napa.quanlop.time.BusinessClock;

/** Takes what is due at each tick. */
@Component("captureTick")
class CaptureTick {

    private final RunCaptures runCaptures;
    private final BusinessClock clock;

    CaptureTick(RunCaptures runCaptures, BusinessClock clock) {
        this.runCaptures = runCaptures;
        this.clock = clock;
    }

    public void tick() {
        runCaptures.tick(clock.instant());
    }
}
