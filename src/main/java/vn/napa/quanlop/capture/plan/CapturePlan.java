package vn.napa.quanlop.capture.plan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The random moments of one session (Điều 6), a pure function of the day's secret seed and the session: nobody chooses them, and who knows the
 * seed can compute them again.
 *
 * <p>The teaching time is cut into equal strata with one uniform moment each; draws that lie closer together than the gap are thrown
 * away as a whole, so that what remains is uniform over all that is allowed.
 */
public final class CapturePlan {

    private static final int TRIES = 200;
    private static final int PERIODS_OF_A_SESSION = 4;
    private static final int PLANNED_PER_SESSION = 3;
    private static final int REQUIRED_PER_SESSION = 2;
    private static final Duration NOTICE = Duration.ofSeconds(20);
    private static final Duration SHORTEST_REST = Duration.ofMinutes(1);

    private final byte[] seed;
    private final PlanInputs inputs;
    private final TeachingTime time;
    private final List<LocalDateTime> moments;

    public CapturePlan(byte[] seed, PlanInputs inputs) {
        this.seed = seed.clone();
        this.inputs = inputs;
        this.time = new TeachingTime(inputs);
        this.moments = draw(fittingStrata());
    }

    /** How many captures are planned: three for four periods, others in proportion. */
    public static int planned(int periods) {
        return Math.max(PLANNED_PER_SESSION, share(PLANNED_PER_SESSION, periods));
    }

    /** How many valid ones Điều 6 asks for: two for four periods, never fewer. */
    public static int required(int periods) {
        return Math.max(REQUIRED_PER_SESSION, share(REQUIRED_PER_SESSION, periods));
    }

    /** In order; the n-th lies in the n-th stratum. */
    public List<LocalDateTime> moments() {
        return moments;
    }

    /**
     * A new moment for a stratum whose own was missed: in what is left of the stratum, else of the session.
     *
     * @param stratum from 1; a number above the planned ones stands for the whole session
     * @param redraw how many times this stratum was drawn anew
     * @param from when that was decided; the moment lies after it
     * @param others moments to keep the gap from as far as the rest allows
     * @return empty when the session has too little left
     */
    public Optional<LocalDateTime> redrawn(int stratum, int redraw, LocalDateTime from, List<LocalDateTime> others) {
        LocalDateTime earliest = from.plus(NOTICE);
        if (stratum <= moments.size()) {
            LocalDateTime end = time.at(stratum * time.seconds() / moments.size());
            if (Duration.between(earliest, end).compareTo(SHORTEST_REST) >= 0) {
                return Optional.of(drawBetween(latest(earliest, stratumStart(stratum)), end, stratum, redraw, others));
            }
        }
        LocalDateTime start = latest(earliest, inputs.start());
        LocalDateTime end = start.isBefore(time.end()) ? time.end() : inputs.end();
        if (Duration.between(start, end).compareTo(SHORTEST_REST) >= 0) {
            return Optional.of(drawBetween(start, end, stratum, redraw, others));
        }
        // Less than a minute of teaching is left: the margin at the end serves.
        return start.isBefore(inputs.end())
                ? Optional.of(drawBetween(start, inputs.end(), stratum, redraw, others))
                : Optional.empty();
    }

    private LocalDateTime stratumStart(int stratum) {
        return time.at((stratum - 1) * time.seconds() / moments.size());
    }

    /** The first draw that keeps the gap and leaves the break out, else the one farthest from all others. */
    private LocalDateTime drawBetween(
            LocalDateTime start, LocalDateTime end, int stratum, int redraw, List<LocalDateTime> others) {
        long length = Math.max(1, Duration.between(start, end).toSeconds());
        LocalDateTime best = start;
        Duration bestDistance = Duration.ofSeconds(-1);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String name = "redraw=" + redraw + ";stratum=" + stratum + ";from=" + start + ";try=" + attempt;
            LocalDateTime moment = start.plusSeconds(uniform(name, length));
            Duration distance = distance(moment, others);
            if (distance.compareTo(inputs.gap()) >= 0 && time.includes(moment)) {
                return moment;
            }
            if (distance.compareTo(bestDistance) > 0) {
                best = moment;
                bestDistance = distance;
            }
        }
        return best;
    }

    private List<LocalDateTime> draw(int strata) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            List<LocalDateTime> drawn = new ArrayList<>();
            for (int stratum = 1; stratum <= strata; stratum++) {
                long from = (stratum - 1) * time.seconds() / strata;
                long to = stratum * time.seconds() / strata;
                drawn.add(time.at(from + uniform("stratum=" + stratum + ";try=" + attempt, to - from)));
            }
            if (keepsGap(drawn)) {
                return List.copyOf(drawn);
            }
        }
        List<LocalDateTime> middles = new ArrayList<>();
        for (int stratum = 1; stratum <= strata; stratum++) {
            middles.add(time.at((2L * stratum - 1) * time.seconds() / (2L * strata)));
        }
        return List.copyOf(middles);
    }

    private int fittingStrata() {
        int strata = planned(inputs.periods());
        while (strata > 1 && time.seconds() < (strata - 1) * inputs.gap().toSeconds() * 3 / 2) {
            strata--;
        }
        return strata;
    }

    private boolean keepsGap(List<LocalDateTime> drawn) {
        for (int i = 1; i < drawn.size(); i++) {
            if (Duration.between(drawn.get(i - 1), drawn.get(i)).compareTo(inputs.gap()) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Uniform in 0 … bound-1, the same for the same seed, session and name. */
    private long uniform(String name, long bound) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(seed, "HmacSHA256"));
            byte[] bytes = mac.doFinal((inputs.canonical() + ";" + name).getBytes(StandardCharsets.UTF_8));
            // 63 bits over a few thousand seconds: the bias of the remainder is below one in 10^14.
            return Math.floorMod(ByteBuffer.wrap(bytes).getLong(), Math.max(1, bound));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", e);
        }
    }

    private static Duration distance(LocalDateTime moment, List<LocalDateTime> others) {
        return others.stream()
                .map(other -> Duration.between(other, moment).abs())
                .min(Duration::compareTo)
                .orElse(Duration.ofDays(1));
    }

    private static LocalDateTime latest(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static int share(int perSession, int periods) {
        return (perSession * periods + PERIODS_OF_A_SESSION - 1) / PERIODS_OF_A_SESSION;
    }
}
