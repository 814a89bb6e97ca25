package vn.napa.quanlop.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.tasks.TaskGone;

/** All reports. Each change of state is one guarded update, so that an act done twice is refused the second time. */
@Repository
public class Reports {

    private static final String SELECT = "SELECT r.*, g.number, g.dated, p.full_name AS signer FROM report r"
            + " LEFT JOIN report_register g ON g.report_id = r.id LEFT JOIN person p ON p.id = r.signed_by ";

    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Report> find(long id) {
        return jdbc.sql(SELECT + "WHERE r.id = ?").param(id).query(Report.class).optional();
    }

    /** In the order in which they opened. */
    public List<Report> of(long classId) {
        return jdbc.sql(SELECT + "WHERE r.class_id = ? ORDER BY r.opened_at, r.id")
                .param(classId)
                .query(Report.class)
                .list();
    }

    Optional<Report> find(long classId, ReportKind kind, int ordinal) {
        return jdbc.sql(SELECT + "WHERE r.class_id = ? AND r.kind = ? AND r.ordinal = ?")
                .params(classId, kind.name(), ordinal)
                .query(Report.class)
                .optional();
    }

    /** Opens the report; false when it was opened before. */
    boolean open(long classId, DueReport due, LocalDateTime now) {
        return jdbc.sql("INSERT IGNORE INTO report (class_id, kind, ordinal, state, cut_off, test_date, due, opened_at)"
                                + " VALUES (:class, :kind, :ordinal, 'DRAFT', :cutOff, :test, :due, :now)")
                        .param("class", classId)
                        .param("kind", due.kind().name())
                        .param("ordinal", due.ordinal())
                        .param("cutOff", due.cutOff())
                        .param("test", due.testDate())
                        .param("due", due.due())
                        .param("now", now)
                        .update()
                == 1;
    }

    /** A draft follows its test to another day; its cut-off stays. */
    void reschedule(Report report, DueReport due) {
        jdbc.sql("UPDATE report SET test_date = :test, due = :due WHERE id = :id AND state = 'DRAFT'")
                .param("test", due.testDate())
                .param("due", due.due())
                .param("id", report.id())
                .update();
    }

    void write(long id, String remarks, String proposals) {
        guarded(
                id,
                jdbc.sql("UPDATE report SET remarks = ?, proposals = ? WHERE id = ? AND state = 'DRAFT'")
                        .params(remarks, proposals, id)
                        .update());
    }

    void submit(long id, String content, Person by, LocalDateTime at) {
        guarded(
                id,
                jdbc.sql(
                                "UPDATE report SET state = 'SUBMITTED', content = ?, submitted_by = ?, submitted_at = ? WHERE id = ? AND state = 'DRAFT'")
                        .params(content, by.id(), at, id)
                        .update());
    }

    /** The frozen content goes: what is submitted next is drawn up anew. */
    void returnToDraft(long id) {
        guarded(
                id,
                jdbc.sql(
                                "UPDATE report SET state = 'DRAFT', content = NULL, submitted_by = NULL, submitted_at = NULL WHERE id = ? AND state = 'SUBMITTED'")
                        .param(id)
                        .update());
    }

    /** The frozen content as JSON; empty for a draft. */
    Optional<String> content(long id) {
        return jdbc.sql("SELECT content FROM report WHERE id = ? AND content IS NOT NULL")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** Holds the report for the rest of the transaction, so that two leaders cannot sign at once. */
    Report lock(long id) {
        jdbc.sql("SELECT id FROM report WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Long.class)
                .single();
        return find(id).orElseThrow();
    }

    void sign(long id, Person by, LocalDateTime at, String pdfSha, String xlsxSha) {
        guarded(
                id,
                jdbc.sql(
                                "UPDATE report SET state = 'SIGNED', signed_by = ?, signed_at = ?, pdf_sha = ?, xlsx_sha = ? WHERE id = ? AND state = 'SUBMITTED'")
                        .params(by.id(), at, pdfSha, xlsxSha, id)
                        .update());
    }

    /** Says that the signed report went out; harmless the second time. */
    public void issued(long id, LocalDateTime at) {
        jdbc.sql("UPDATE report SET state = 'ISSUED', issued_at = ? WHERE id = ? AND state = 'SIGNED'")
                .params(at, id)
                .update();
    }

    /** Signed before the given moment and not yet sent. */
    public List<Report> signedBefore(LocalDateTime moment) {
        return jdbc.sql(SELECT + "WHERE r.state = 'SIGNED' AND r.signed_at < ? ORDER BY r.id")
                .param(moment)
                .query(Report.class)
                .list();
    }

    /** Drafts and submitted reports whose day has come or gone. */
    public List<Report> unsignedDueBy(LocalDate day) {
        return jdbc.sql(SELECT + "WHERE r.state IN ('DRAFT', 'SUBMITTED') AND r.due <= ? ORDER BY r.due, r.id")
                .param(day)
                .query(Report.class)
                .list();
    }

    private void guarded(long id, int changed) {
        if (changed != 1) {
            String now = find(id).map(report -> switch (report.state()) {
                        case DRAFT -> "đang soạn";
                        case SUBMITTED -> "đã trình, đang chờ ký";
                        case SIGNED, ISSUED -> "đã ký";
                    })
                    .orElse("không còn nữa");
            throw new TaskGone("Báo cáo này " + now + ".");
        }
    }
}
