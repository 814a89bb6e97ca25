package vn.napa.quanlop.capture;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.capture.plan.CapturePlan;
import vn.napa.quanlop.capture.plan.DailySeeds;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.time.Each;

/** Finds and claims the captures whose moment has come, draws missed ones anew, and closes those of sessions that are over. */
@Component
class DueCaptures {

    private static final Logger log = LoggerFactory.getLogger(DueCaptures.class);

    /** After so long a time out of service older sessions are left as they are. */
    private static final int DAYS_BACK = 60;

    private final Sessions sessions;
    private final Plans plans;
    private final CaptureRows rows;
    private final CaptureRecord captureRecord;
    private final Rooms rooms;
    private final Cameras cameras;
    private final DailySeeds seeds;
    private final TakeCapture takeCapture;
    private final EvidenceFolder folder;
    private final CaptureSettings settings;

    private @Nullable LocalDate lastDay;

    DueCaptures(
            Sessions sessions,
            Plans plans,
            CaptureRows rows,
            CaptureRecord captureRecord,
            Rooms rooms,
            Cameras cameras,
            DailySeeds seeds,
            TakeCapture takeCapture,
            EvidenceFolder folder,
            CaptureSettings settings) {
        this.sessions = sessions;
        this.plans = plans;
        this.rows = rows;
        this.captureRecord = captureRecord;
        this.rooms = rooms;
        this.cameras = cameras;
        this.seeds = seeds;
        this.takeCapture = takeCapture;
        this.folder = folder;
        this.settings = settings;
    }

    /** A capture claimed for this process, to be taken at once. */
    record Due(CaptureRow row, Session session, Room room, List<Cameras.Mounted> cameras, LocalDateTime plannedAt) {}

    /** @param missed gets each session that has just ended with fewer captures than Điều 6 asks for */
    List<Due> claim(LocalDateTime now, List<Session> missed) {
        turnDay(now.toLocalDate());
        recoverAbandoned();
        List<Due> due = new ArrayList<>();
        Each.carefully("Captures of a session", openBySession().entrySet(), open -> {
            Session session = sessions.find(open.getKey()).orElse(null);
            if (session == null || !session.isPlanned() || rooms.isElsewhere(session)) {
                open.getValue().stream().filter(CaptureRow::isPending).forEach(rows::drop);
            } else if (!now.isBefore(session.endsAt())) {
                close(session, open.getValue(), missed);
            } else if (!now.isBefore(session.startsAt())) {
                due.addAll(claimIn(session, open.getValue(), now));
            }
        });
        return due;
    }

    /** Only what the day needs: plans of today, and of days that passed while nothing ran. */
    private void turnDay(LocalDate today) {
        LocalDate from = lastDay == null ? today.minusDays(DAYS_BACK) : lastDay;
        if (!today.equals(lastDay)) {
            rows.endLeasesOfTheDead();
            plans.forget();
            seeds.turn(today);
        }
        Each.carefully("Plan of a session", sessions.between(from, today), session -> {
            if (!rooms.isElsewhere(session)) {
                plans.record(session);
            }
        });
        lastDay = today;
    }

    private void recoverAbandoned() {
        Each.carefully("Abandoned capture", rows.takeOver(), row -> {
            boolean adopted = sessions.find(row.sessionId())
                    .filter(session -> takeCapture.adopt(row, session))
                    .isPresent();
            if (!adopted && row.isExtra()) {
                rows.drop(row);
            } else if (!adopted) {
                rows.release(row);
            }
        });
    }

    private Map<Long, List<CaptureRow>> openBySession() {
        Map<Long, List<CaptureRow>> bySession = new LinkedHashMap<>();
        rows.ofOpenSessions()
                .forEach(row -> bySession
                        .computeIfAbsent(row.sessionId(), id -> new ArrayList<>())
                        .add(row));
        return bySession;
    }

    private void close(Session session, List<CaptureRow> all, List<Session> missed) {
        Moments moments = new Moments(plans.of(session), all);
        boolean any = false;
        for (CaptureRow row : all) {
            if (row.isPending()) {
                any |= captureRecord.miss(row, session, moments.of(row).orElse(null));
            }
        }
        long valid = all.stream().filter(CaptureRow::isValid).count();
        if (any && valid < Captures.required(session)) {
            missed.add(session);
        }
    }

    private List<Due> claimIn(Session session, List<CaptureRow> all, LocalDateTime now) {
        CapturePlan plan = plans.of(session);
        Moments moments = new Moments(plan, all);
        List<Due> due = new ArrayList<>();
        for (CaptureRow row : all) {
            LocalDateTime moment = moments.of(row).orElse(null);
            if (row.isPending() && moment != null && !now.isBefore(moment)) {
                claimOne(row, session, moment, now, due);
            }
        }
        return due;
    }

    private void claimOne(CaptureRow row, Session session, LocalDateTime moment, LocalDateTime now, List<Due> due) {
        Room room = rooms.of(session).orElse(null);
        List<Cameras.Mounted> mounted = room == null ? List.of() : cameras.of(room);
        if (room == null || mounted.isEmpty()) {
            // Waits until somebody adds a camera; an officer is asked for a photograph meanwhile.
            return;
        }
        if (folder.freeBytes() < settings.minFree().toBytes()) {
            log.error("The disk of the evidence is nearly full: no pictures are taken until there is room");
            return;
        }
        if (now.isAfter(moment.plus(settings.grace()))) {
            captureRecord.redraw(row, session, now);
        } else if (rows.claim(row)) {
            due.add(new Due(row, session, room, mounted, moment));
        }
    }
}
