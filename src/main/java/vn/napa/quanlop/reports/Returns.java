package vn.napa.quanlop.reports;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.napa.quanlop.people.Person;

/** The reasons for which reports were returned. */
@Repository
public class Returns {

    private final JdbcClient jdbc;

    Returns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    public List<Returned> of(long reportId) {
        return jdbc.sql(
                        "SELECT m.made_at, p.full_name AS `by`, m.text FROM report_remark m JOIN person p ON p.id = m.person_id"
                                + " WHERE m.report_id = ? ORDER BY m.id DESC")
                .param(reportId)
                .query(Returned.class)
                .list();
    }

    void add(long reportId, Person by, LocalDateTime at, String text) {
        jdbc.sql("INSERT INTO report_remark (report_id, person_id, made_at, text) VALUES (?, ?, ?, ?)")
                .params(reportId, by.id(), at, text)
                .update();
    }
}
