package vn.napa.quanlop.capture.plan;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.napa.quanlop.files.CanonicalJson;
import vn.napa.quanlop.files.EvidenceLog;
import vn.napa.quanlop.files.Sha256;

/** The secret seed of each day: committed to in the evidence log before it serves, revealed there when its day is over. */
@Repository
public class DailySeeds {

    private static final Logger log = LoggerFactory.getLogger(DailySeeds.class);
    private static final int SEED_BYTES = 32;

    private final JdbcClient jdbc;
    private final Seal seal;
    private final EvidenceLog evidence;
    private final SecureRandom random = new SecureRandom();
    private final Map<LocalDate, byte[]> known = new ConcurrentHashMap<>();

    DailySeeds(JdbcClient jdbc, Seal seal, EvidenceLog evidence) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.evidence = evidence;
    }

    /**
     * The seed of that day, made and committed to when it is asked for first; in a transaction of its own, so that no plan is ever computed
     * from a seed that was rolled back.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public byte[] of(LocalDate day) {
        byte[] cached = known.get(day);
        if (cached != null) {
            return cached.clone();
        }
        byte[] seed = stored(day).orElseGet(() -> make(day));
        return seed.clone();
    }

    /** Makes tomorrow's seed, so that the commitment stands the day before, and reveals the seeds of days that are over. */
    @Transactional
    public void turn(LocalDate today) {
        of(today);
        of(today.plusDays(1));
        List<LocalDate> over = jdbc.sql("SELECT day FROM daily_seed WHERE NOT revealed AND day < ? FOR UPDATE")
                .param(today)
                .query(LocalDate.class)
                .list();
        over.forEach(this::reveal);
        known.keySet().removeIf(day -> day.isBefore(today));
    }

    private Optional<byte[]> stored(LocalDate day) {
        Optional<byte[]> sealed = sealed(day);
        if (sealed.isEmpty()) {
            return Optional.empty();
        }
        Optional<byte[]> seed = seal.open(sealed.get(), purpose(day));
        if (seed.isPresent()) {
            known.put(day, seed.get());
        }
        return seed;
    }

    private Optional<byte[]> sealed(LocalDate day) {
        return jdbc.sql("SELECT sealed FROM daily_seed WHERE day = ?")
                .param(day)
                .query(byte[].class)
                .optional();
    }

    private byte[] make(LocalDate day) {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        int made = jdbc.sql("INSERT IGNORE INTO daily_seed (day, sealed, commitment) VALUES (?, ?, ?)")
                .params(day, seal.close(seed, purpose(day)), Sha256.hex(seed))
                .update();
        if (made == 1) {
            commit("SEED_COMMITMENT", day, seed);
            return seed;
        }
        // Another node was faster, or the row cannot be opened because the key was lost.
        Optional<byte[]> theirs = stored(day);
        if (theirs.isPresent()) {
            return theirs.get();
        }
        log.error("The sealed seed of {} cannot be opened with this key: a new one replaces it, on record", day);
        jdbc.sql("UPDATE daily_seed SET sealed = ?, commitment = ? WHERE day = ?")
                .params(seal.close(seed, purpose(day)), Sha256.hex(seed), day)
                .update();
        commit("SEED_REPLACED", day, seed);
        return seed;
    }

    private void commit(String kind, LocalDate day, byte[] seed) {
        evidence.add(kind, CanonicalJson.object().put("day", day.toString()).put("commitment", Sha256.hex(seed)));
    }

    private void reveal(LocalDate day) {
        sealed(day)
                .flatMap(bytes -> seal.open(bytes, purpose(day)))
                .ifPresent(seed -> evidence.add(
                        "SEED_REVEALED",
                        CanonicalJson.object()
                                .put("day", day.toString())
                                .put("seed", HexFormat.of().formatHex(seed))));
        jdbc.sql("UPDATE daily_seed SET revealed = TRUE WHERE day = ?")
                .param(day)
                .update();
    }

    private static String purpose(LocalDate day) {
        return "seed of " + day;
    }
}
