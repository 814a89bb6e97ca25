package vn.napa.quanlop.capture;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.napa.quanlop.capture.plan.CapturePlan;

/** The moments of one session's captures, computed in memory from the plan and the rows, and kept nowhere. */
final class Moments {

    private final Map<Long, LocalDateTime> byCapture = new HashMap<>();

    /** @param rows of one session, in order of stratum */
    Moments(CapturePlan plan, List<CaptureRow> rows) {
        List<LocalDateTime> planned = plan.moments();
        for (CaptureRow row : rows) {
            if (!row.isExtra()) {
                moment(plan, planned, row).ifPresent(moment -> byCapture.put(row.id(), moment));
            }
        }
    }

    /** Empty when the session had too little left, or an officer asked for the capture. */
    Optional<LocalDateTime> of(CaptureRow row) {
        return Optional.ofNullable(byCapture.get(row.id()));
    }

    private Optional<LocalDateTime> moment(CapturePlan plan, List<LocalDateTime> planned, CaptureRow row) {
        LocalDateTime redrawnAt = row.redrawnAt();
        if (redrawnAt == null) {
            return row.stratum() <= planned.size() ? Optional.of(planned.get(row.stratum() - 1)) : Optional.empty();
        }
        // Earlier strata by what they have become, later ones by the plan: each moment stays put whatever happens
        // after.
        List<LocalDateTime> others = new ArrayList<>(byCapture.values());
        planned.stream().skip(row.stratum()).forEach(others::add);
        return plan.redrawn(row.stratum(), row.redraws(), redrawnAt, others);
    }
}
