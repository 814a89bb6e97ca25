package vn.napa.quanlop.capture;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.capture.camera.TakePicture;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.files.DurableFiles;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.time.BusinessClock;

/** Takes in a photograph that an officer took in the room while the session was under way. */
@Component
public class UploadCapture {

    /** What became of the photograph. */
    public enum Result {
        KEPT,
        /** The session is not under way: nothing is ever back-dated. */
        NOT_IN_SESSION,
        TOO_LARGE,
        /** Neither JPEG nor PNG, or nothing can be seen on it. */
        NO_PICTURE,
        /** The server is too busy to look at it. */
        TRY_AGAIN
    }

    public static final int MOST_BYTES = 15 * 1024 * 1024;

    private static final String CAMERA = "upload";

    private final Sessions sessions;
    private final Classes classes;
    private final Rooms rooms;
    private final CaptureRows rows;
    private final CaptureRecord captureRecord;
    private final EvidenceFolder folder;
    private final Sidecars sidecars;
    private final TakePicture takePicture;
    private final BusinessClock clock;

    UploadCapture(
            Sessions sessions,
            Classes classes,
            Rooms rooms,
            CaptureRows rows,
            CaptureRecord captureRecord,
            EvidenceFolder folder,
            Sidecars sidecars,
            TakePicture takePicture,
            BusinessClock clock) {
        this.sessions = sessions;
        this.classes = classes;
        this.rooms = rooms;
        this.rows = rows;
        this.captureRecord = captureRecord;
        this.folder = folder;
        this.sidecars = sidecars;
        this.takePicture = takePicture;
        this.clock = clock;
    }

    public Result upload(long sessionId, byte[] photograph, Person officer) {
        LocalDateTime now = clock.now().truncatedTo(ChronoUnit.MILLIS);
        Optional<Session> session = sessions.find(sessionId)
                .filter(Session::isPlanned)
                .filter(one -> !now.isBefore(one.startsAt()) && now.isBefore(one.endsAt()));
        if (session.isEmpty()) {
            return Result.NOT_IN_SESSION;
        }
        if (photograph.length > MOST_BYTES) {
            return Result.TOO_LARGE;
        }
        Optional<String> mediaType = mediaType(photograph);
        return mediaType.isEmpty() ? Result.NO_PICTURE : keep(session.get(), photograph, mediaType.get(), officer, now);
    }

    private Result keep(Session session, byte[] photograph, String mediaType, Person officer, LocalDateTime now) {
        TrainingClass owner = classes.find(session.classId()).orElseThrow();
        CaptureRow row = rows.addExtra(session.id(), officer.id());
        Path unfinished = folder.unfinished(session, owner, row.id(), CAMERA);
        DurableFiles.write(unfinished, photograph);
        Optional<Outcome> look = takePicture.check(unfinished);
        if (!look.equals(Optional.of(Outcome.CAPTURED))) {
            folder.discard(unfinished);
            rows.drop(row);
            return look.isEmpty() ? Result.TRY_AGAIN : Result.NO_PICTURE;
        }
        KeptImage image = folder.keep(
                unfinished,
                now.format(TakeCapture.TIME),
                CAMERA,
                mediaType,
                sidecars.facts(row, session, owner, rooms.of(session), Outcome.UPLOADED, now, officer));
        boolean kept = captureRecord.finish(row, session, Outcome.UPLOADED, null, now, List.of(), List.of(image));
        return kept ? Result.KEPT : Result.TRY_AGAIN;
    }

    /** By the first bytes, whatever the browser says. */
    private static Optional<String> mediaType(byte[] bytes) {
        if (bytes.length > 3 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8 && (bytes[2] & 0xff) == 0xff) {
            return Optional.of("image/jpeg");
        }
        boolean png =
                bytes.length > 8 && (bytes[0] & 0xff) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
        return png ? Optional.of("image/png") : Optional.empty();
    }
}
