package vn.napa.quanlop.capture;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.napa.quanlop.capture.camera.TakePicture;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.time.BusinessClock;

/** Takes one claimed capture: every camera of the room, each picture to the disk, then the record. */
@Component
class TakeCapture {

    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");

    private static final Logger log = LoggerFactory.getLogger(TakeCapture.class);

    private final CaptureRows rows;
    private final CaptureRecord captureRecord;
    private final EvidenceFolder folder;
    private final Sidecars sidecars;
    private final TakePicture takePicture;
    private final Classes classes;
    private final BusinessClock clock;

    TakeCapture(
            CaptureRows rows,
            CaptureRecord captureRecord,
            EvidenceFolder folder,
            Sidecars sidecars,
            TakePicture takePicture,
            Classes classes,
            BusinessClock clock) {
        this.rows = rows;
        this.captureRecord = captureRecord;
        this.folder = folder;
        this.sidecars = sidecars;
        this.takePicture = takePicture;
        this.classes = classes;
        this.clock = clock;
    }

    /**
     * Takes it now, whatever the cameras do.
     *
     * @param plannedAt the random moment; null when an officer asked
     * @return empty when another node was faster in the end, or no camera could be asked; an officer's request ends with that
     */
    Optional<Outcome> take(
            CaptureRow claimed,
            Session session,
            Room room,
            List<Cameras.Mounted> cameras,
            @Nullable LocalDateTime plannedAt) {
        TrainingClass owner = classes.find(session.classId()).orElseThrow();
        List<CaptureRecord.Answer> answers = new ArrayList<>();
        List<KeptImage> images = new ArrayList<>();
        for (Cameras.Mounted mounted : cameras) {
            Path unfinished = folder.unfinished(session, owner, claimed.id(), mounted.name());
            Outcome outcome = takePicture.take(mounted.camera(), unfinished).orElse(null);
            LocalDateTime at = clock.now().truncatedTo(ChronoUnit.MILLIS);
            if (outcome == Outcome.CAPTURED) {
                images.add(folder.keep(
                        unfinished,
                        at.format(TIME),
                        mounted.name(),
                        "image/jpeg",
                        sidecars.facts(claimed, session, owner, Optional.of(room), outcome, at, null)));
            } else {
                folder.discard(unfinished);
            }
            if (outcome == null) {
                continue;
            }
            answers.add(new CaptureRecord.Answer(mounted.name(), outcome, at));
        }
        if (answers.isEmpty()) {
            // Nobody of ours was free to ask: the moment is judged anew at the next tick.
            rows.release(claimed);
            return Optional.empty();
        }
        Outcome outcome = images.isEmpty() ? answers.get(0).outcome() : Outcome.CAPTURED;
        boolean mine =
                captureRecord.finish(claimed, session, outcome, plannedAt, firstAt(answers, outcome), answers, images);
        if (!mine) {
            log.warn("Capture {} was taken over by another node while it was under way", claimed.id());
        }
        return mine ? Optional.of(outcome) : Optional.empty();
    }

    private static LocalDateTime firstAt(List<CaptureRecord.Answer> answers, Outcome outcome) {
        return answers.stream()
                .filter(answer -> answer.outcome() == outcome)
                .map(CaptureRecord.Answer::at)
                .findFirst()
                .orElseThrow();
    }

    /** Brings a capture to its end whose process died: by its pictures on the disk, or else not at all. */
    boolean adopt(CaptureRow takenOver, Session session) {
        TrainingClass owner = classes.find(session.classId()).orElseThrow();
        List<KeptImage> images = folder.found(session, owner, takenOver.id());
        if (images.isEmpty()) {
            return false;
        }
        JsonNode facts = folder.sidecar(images.get(0));
        LocalDateTime at =
                OffsetDateTime.parse(facts.path("takenAt").asString()).toLocalDateTime();
        Outcome outcome = Outcome.valueOf(facts.path("outcome").asString());
        List<CaptureRecord.Answer> answers = images.stream()
                .map(image -> new CaptureRecord.Answer(image.camera(), outcome, at))
                .toList();
        return captureRecord.finish(takenOver, session, outcome, null, at, answers, images);
    }
}
