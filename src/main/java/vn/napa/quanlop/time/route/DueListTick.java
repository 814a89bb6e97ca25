package vn.napa.quanlop.time.route;

import org.springframework.stereotype.Component;
import vn.napa.quanlop.time.DueList;

/** Runs the due-list once for each tick. */
@Component("dueListTick")
class DueListTick {

    private final DueList dueList;

    DueListTick(DueList dueList) {
        this.dueList = dueList;
    }

    public void tick() {
        dueList.run();
    }
}
