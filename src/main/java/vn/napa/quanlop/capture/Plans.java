package vn.napa.quanlop.capture;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.napa.quanlop.capture.plan.CapturePlan;
import vn.napa.quanlop.capture.plan.DailySeeds;
import vn.napa.quanlop.capture.plan.PlanInputs;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.files.CanonicalJson;
import vn.napa.quanlop.files.EvidenceLog;

/** The plans of the sessions: their inputs on record, their moments only in memory. */
@Repository
class Plans {

    private record Known(PlanInputs inputs, CapturePlan plan) {}

    private final JdbcClient jdbc;
    private final DailySeeds seeds;
    private final CaptureRows rows;
    private final EvidenceLog evidence;
    private final CaptureSettings settings;
    private final Map<Long, Known> known = new ConcurrentHashMap<>();
    private final Map<Long, String> onRecord = new ConcurrentHashMap<>();

    Plans(JdbcClient jdbc, DailySeeds seeds, CaptureRows rows, EvidenceLog evidence, CaptureSettings settings) {
        this.jdbc = jdbc;
        this.seeds = seeds;
        this.rows = rows;
        this.evidence = evidence;
        this.settings = settings;
    }

    /** The plan of a session, whether on record yet or not. */
    CapturePlan of(Session session) {
        PlanInputs inputs = settings.inputs(session);
        Known cached = known.get(session.id());
        if (cached != null && cached.inputs().equals(inputs)) {
            return cached.plan();
        }
        CapturePlan plan = new CapturePlan(seeds.of(session.date()), inputs);
        known.put(session.id(), new Known(inputs, plan));
        return plan;
    }

    /** Puts a session of today on record with its rows; again when its hours have changed. */
    @Transactional
    public void record(Session session) {
        String inputs = settings.inputs(session).canonical();
        if (inputs.equals(onRecord.get(session.id()))) {
            return;
        }
        Optional<String> recorded = jdbc.sql("SELECT inputs FROM capture_plan WHERE session_id = ? FOR UPDATE")
                .param(session.id())
                .query(String.class)
                .optional();
        if (!recorded.equals(Optional.of(inputs))) {
            write(session, inputs, recorded.isPresent());
        }
        onRecord.put(session.id(), inputs);
    }

    /** Forgets what was computed for sessions before today. */
    void forget() {
        known.clear();
        onRecord.clear();
    }

    private void write(Session session, String inputs, boolean change) {
        int planned = of(session).moments().size();
        int required = Math.min(planned, CapturePlan.required(session.periods()));
        jdbc.sql(
                        "INSERT INTO capture_plan (session_id, inputs, planned, required) VALUES (?, ?, ?, ?)"
                                + " ON DUPLICATE KEY UPDATE inputs = VALUES(inputs), planned = VALUES(planned), required = VALUES(required)")
                .params(session.id(), inputs, planned, required)
                .update();
        rows.plan(session.id(), planned);
        evidence.add(
                change ? "PLAN_CHANGED" : "PLAN",
                CanonicalJson.object()
                        .put("session", session.id())
                        .put("class", session.classId())
                        .put("seedOf", session.date().toString())
                        .put("inputs", inputs)
                        .put("planned", planned));
    }
}
