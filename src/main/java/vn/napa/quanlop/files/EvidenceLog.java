package vn.napa.quanlop.files;

import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/**
 * The append-only log over the evidence (Điều 6), hashed as in RFC 6962.
 *
 * <p>A leaf is sequenced by the database in the transaction of the fact it records; one node at a time then copies
 * waiting leaves to the file, which alone is enough for {@link VerifyEvidence}. Two parts of a body have a meaning there:
 * {@code files} ({@code [{path, sha256}]}, relative to the data folder) and {@code stored} (hashes kept in {@link Originals}); {@code removed} (paths) takes files out again.
 */
@Component
public class EvidenceLog {

    private static final Logger log = LoggerFactory.getLogger(EvidenceLog.class);
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final LogFile file;
    private boolean troubled;

    EvidenceLog(
            JdbcClient jdbc, PlatformTransactionManager transactions, @Value("${quanlop.data-dir:data}") Path dataDir) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.file = new LogFile(dataDir);
    }

    /**
     * Records a fact. Inside a transaction it counts when that commits, and is then copied to the file.
     *
     * @param kind a short upper-case word, {@code "CAPTURE"}
     * @param body scalars, lists and objects; no personal data beyond what the evidence itself holds
     */
    public void add(String kind, ObjectNode body) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO evidence_leaf (kind, body) VALUES (:kind, :body)")
                .param("kind", kind)
                .param("body", CanonicalJson.write(body))
                .update(key, "seq");
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    append();
                }
            });
        } else {
            append();
        }
    }

    /** Copies what waits to the file; harmless at any time, on any node. What cannot be written goes on waiting, and the log says so once. */
    public synchronized void append() {
        try {
            if (waiting()) {
                ownTransaction.executeWithoutResult(status -> appendAlone());
            }
            troubled = false;
        } catch (RuntimeException e) {
            if (!troubled) {
                log.error("The evidence log cannot be written; its leaves wait in the database", e);
            }
            troubled = true;
        }
    }

    private boolean waiting() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM evidence_leaf WHERE appended = FALSE)")
                .query(Boolean.class)
                .single();
    }

    private void appendAlone() {
        // The row lock makes one node write at a time; it ends with the transaction, also when the node dies.
        jdbc.sql("SELECT id FROM evidence_writer WHERE id = 1 FOR UPDATE")
                .query(Long.class)
                .single();
        List<LogLine.Leaf> leaves = jdbc.sql(
                        "SELECT seq, kind, body FROM evidence_leaf WHERE appended = FALSE ORDER BY seq LIMIT " + BATCH)
                .query((row, n) -> LogLine.Leaf.of(
                        row.getLong("seq"), row.getString("kind"), CanonicalJson.read(row.getString("body"))))
                .list();
        file.append(leaves);
        for (LogLine.Leaf leaf : leaves) {
            jdbc.sql("UPDATE evidence_leaf SET appended = TRUE, leaf_hash = :hash WHERE seq = :seq")
                    .param("hash", leaf.hash())
                    .param("seq", leaf.seq())
                    .update();
        }
    }
}
