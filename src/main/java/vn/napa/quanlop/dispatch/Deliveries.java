package vn.napa.quanlop.dispatch;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.napa.quanlop.mail.Outbox;

/** Who was sent which report. */
@Repository
public class Deliveries {

    private final JdbcClient jdbc;
    private final Outbox outbox;

    Deliveries(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    private record Row(
            Recipient.Role role,
            String name,
            String recipient,
            String mailKey,
            boolean sendable,
            LocalDateTime queuedAt) {}

    /** Keeps the delivery; false when this address was served before. */
    boolean add(long reportId, Recipient to, String mailKey, boolean sendable, LocalDateTime at) {
        return jdbc.sql(
                                "INSERT IGNORE INTO delivery (report_id, recipient, name, role, mail_key, sendable, queued_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                        .params(
                                reportId,
                                limited(to.address(), 254),
                                limited(to.name(), 200),
                                to.role().name(),
                                mailKey,
                                sendable,
                                at)
                        .update()
                == 1;
    }

    /** One receipt for each recipient, the Director first. */
    public List<Receipt> of(long reportId) {
        return jdbc
                .sql(
                        "SELECT role, name, recipient, mail_key, sendable, queued_at FROM delivery WHERE report_id = ? ORDER BY id")
                .param(reportId)
                .query(Row.class)
                .list()
                .stream()
                .map(this::receipt)
                .toList();
    }

    private Receipt receipt(Row row) {
        if (!row.sendable()) {
            return new Receipt(
                    row.role(), row.name(), row.recipient(), Receipt.State.BAD_ADDRESS, row.queuedAt(), null);
        }
        return outbox.find(row.mailKey())
                .map(mail -> new Receipt(
                        row.role(),
                        row.name(),
                        row.recipient(),
                        switch (mail.state()) {
                            case "SENT" -> Receipt.State.SENT;
                            case "FAILED" -> Receipt.State.FAILED;
                            default -> Receipt.State.WAITING;
                        },
                        row.queuedAt(),
                        mail.sentAt()))
                .orElseGet(() -> new Receipt(
                        row.role(), row.name(), row.recipient(), Receipt.State.WAITING, row.queuedAt(), null));
    }

    private static String limited(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
