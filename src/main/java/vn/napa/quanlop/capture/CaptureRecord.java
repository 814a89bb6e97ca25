package vn.napa.quanlop.capture;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.files.CanonicalJson;
import vn.napa.quanlop.files.EvidenceLog;

/** Writes down how captures end and what that leads to: row and log leaf in one transaction. */
@Component
class CaptureRecord {

    private static final int MOST_MAKE_UPS = 3;

    private final CaptureRows rows;
    private final EvidenceLog evidence;

    CaptureRecord(CaptureRows rows, EvidenceLog evidence) {
        this.rows = rows;
        this.evidence = evidence;
    }

    /** What one camera answered. */
    record Answer(String camera, Outcome outcome, LocalDateTime at) {}

    /**
     * Ends a claimed capture.
     *
     * @return false when another node has taken the claim over meanwhile; nothing is written then
     */
    @Transactional
    public boolean finish(
            CaptureRow row,
            Session session,
            Outcome outcome,
            @Nullable LocalDateTime plannedAt,
            LocalDateTime now,
            List<Answer> answers,
            List<KeptImage> images) {
        if (!rows.finish(row, outcome, plannedAt, outcome.isValid() ? now : null)) {
            return false;
        }
        answers.forEach(answer -> rows.addAnswer(row, answer.camera(), answer.outcome(), answer.at()));
        images.forEach(image -> rows.addImage(row, image));
        evidence.add(
                outcome.isValid() ? "CAPTURE" : "CAPTURE_FAILED", leaf(row, session, outcome, plannedAt, now, images));
        if (!outcome.isValid()) {
            makeUp(session, now);
        }
        return true;
    }

    @Transactional
    public boolean redraw(CaptureRow row, Session session, LocalDateTime now) {
        if (!rows.redraw(row, now)) {
            return false;
        }
        evidence.add(
                "REDRAW",
                CanonicalJson.object()
                        .put("session", session.id())
                        .put("stratum", row.stratum())
                        .put("redraw", row.redraws() + 1)
                        .put("at", now.toString()));
        return true;
    }

    @Transactional
    public boolean miss(CaptureRow row, Session session, @Nullable LocalDateTime plannedAt) {
        if (!rows.miss(row, plannedAt)) {
            return false;
        }
        evidence.add("CAPTURE_FAILED", leaf(row, session, Outcome.MISSED, plannedAt, session.endsAt(), List.of()));
        return true;
    }

    /** When a failure leaves fewer than are required, one more is drawn in what is left of the session. */
    private void makeUp(Session session, LocalDateTime now) {
        List<CaptureRow> all = rows.of(session.id());
        long hoped = all.stream().filter(row -> row.isValid() || row.isOpen()).count();
        long madeUp = all.stream().filter(CaptureRow::isMakeUp).count();
        if (hoped < Captures.required(session) && madeUp < MOST_MAKE_UPS && now.isBefore(session.endsAt())) {
            int stratum = Capture.FIRST_MAKE_UP + (int) madeUp;
            rows.addMakeUp(session.id(), stratum, now);
            evidence.add(
                    "MAKE_UP",
                    CanonicalJson.object()
                            .put("session", session.id())
                            .put("stratum", stratum)
                            .put("redraw", 1)
                            .put("at", now.toString()));
        }
    }

    private static ObjectNode leaf(
            CaptureRow row,
            Session session,
            Outcome outcome,
            @Nullable LocalDateTime plannedAt,
            LocalDateTime at,
            List<KeptImage> images) {
        ObjectNode leaf = CanonicalJson.object()
                .put("capture", row.id())
                .put("session", session.id())
                .put("class", session.classId())
                .put("stratum", row.stratum())
                .put("outcome", outcome.name())
                .put("planned", plannedAt == null ? null : plannedAt.toString())
                .put("at", at.toString());
        ArrayNode files = leaf.putArray("files");
        for (KeptImage image : images) {
            files.addObject().put("path", image.path()).put("sha256", image.sha256());
            files.addObject().put("path", image.sidecarPath()).put("sha256", image.sidecarSha256());
        }
        return leaf;
    }
}
