package vn.napa.quanlop.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.napa.quanlop.tasks.InvalidInput;

/** The register of outgoing documents: numbers run from 01 through the year, each is accounted for (Điều 15, Nghị định 30/2020/NĐ-CP). */
@Repository
public class Register {

    static final String REPORTS = "BC";

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<RegisterEntry> of(int year) {
        return jdbc.sql("SELECT * FROM report_register WHERE year = ? ORDER BY kind, number")
                .param(year)
                .query(RegisterEntry.class)
                .list();
    }

    /** Years with an entry, newest first. */
    public List<Integer> years() {
        return jdbc.sql("SELECT DISTINCT year FROM report_register ORDER BY year DESC")
                .query(Integer.class)
                .list();
    }

    /** Takes the next number of the year; it is given back when the transaction fails. Whoever comes meanwhile waits. */
    int next(int year) {
        lock(year);
        return jdbc.sql("SELECT COALESCE(MAX(number), 0) + 1 FROM report_register WHERE year = ? AND kind = ?")
                .params(year, REPORTS)
                .query(Integer.class)
                .single();
    }

    void enter(
            Report report, int number, LocalDate dated, String subject, String signer, List<String> to, String keeper) {
        jdbc.sql(
                        "INSERT INTO report_register (year, kind, number, dated, report_id, subject, signer, recipients, keeper, copies)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        dated.getYear(),
                        REPORTS,
                        number,
                        dated,
                        report.id(),
                        limited(subject, 1000),
                        signer,
                        limited(String.join("; ", to), 2000),
                        keeper,
                        to.size())
                .update();
    }

    /**
     * Enters a number that another report of the Office took outside of this system, so that it is not given again.
     *
     * @throws InvalidInput when the number is taken
     */
    @Transactional
    public void enterOutside(int number, LocalDate dated, String subject, String signer) {
        if (number < 1 || number > 99_999) {
            throw new InvalidInput("Số văn bản phải là số nguyên dương.");
        }
        if (subject.isBlank()) {
            throw new InvalidInput("Đề nghị ghi trích yếu của văn bản đã dùng số này.");
        }
        lock(dated.getYear());
        int entered = jdbc.sql(
                        "INSERT IGNORE INTO report_register (year, kind, number, dated, subject, signer, recipients, keeper, copies, note)"
                                + " VALUES (?, ?, ?, ?, ?, ?, '', '', 0, 'Văn bản ban hành ngoài hệ thống')")
                .params(
                        dated.getYear(),
                        REPORTS,
                        number,
                        dated,
                        limited(subject.strip(), 1000),
                        limited(signer.strip(), 200))
                .update();
        if (entered == 0) {
            throw new InvalidInput("Số " + number + " của năm " + dated.getYear() + " đã có trong sổ.");
        }
    }

    /**
     * Voids a number; it stays in the register with its reason and is never given again.
     *
     * @throws InvalidInput without a reason, or when it is void already
     */
    public void voidNumber(long id, String reason, LocalDateTime at) {
        if (reason.isBlank()) {
            throw new InvalidInput("Đề nghị ghi lý do hủy số.");
        }
        int changed = jdbc.sql(
                        "UPDATE report_register SET void_reason = ?, voided_at = ? WHERE id = ? AND voided_at IS NULL")
                .params(limited(reason.strip(), 1000), at, id)
                .update();
        if (changed == 0) {
            throw new InvalidInput("Số này đã được hủy trước đó.");
        }
    }

    /** Updating a row that is there locks it at once; to insert and then to lock it would let two wait for each other. */
    private void lock(int year) {
        jdbc.sql("INSERT INTO report_number (year, kind) VALUES (?, ?) ON DUPLICATE KEY UPDATE kind = VALUES(kind)")
                .params(year, REPORTS)
                .update();
    }

    private static String limited(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
