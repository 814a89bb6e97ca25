package vn.napa.quanlop.dispatch;

import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.tasks.InvalidInput;
import vn.napa.quanlop.tasks.Tasks;
import vn.napa.quanlop.tasks.WorkItem;
import vn.napa.quanlop.time.BusinessClock;

/** What the Director noted on the reports. */
@Repository
public class DirectorNotes {

    /** Stands where the Director wrote nothing. */
    static final String SEEN = "Đã xem";

    private static final int LONGEST = 2_000;

    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final BusinessClock clock;

    DirectorNotes(JdbcClient jdbc, Tasks tasks, BusinessClock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.clock = clock;
    }

    public Optional<DirectorNote> of(long reportId) {
        return jdbc.sql("SELECT n.report_id, p.full_name AS `by`, n.noted_at, n.text FROM director_note n"
                        + " JOIN person p ON p.id = n.person_id WHERE n.report_id = ?")
                .param(reportId)
                .query(DirectorNote.class)
                .optional();
    }

    /**
     * Keeps the note and completes the Director's task.
     *
     * @param text may be empty: then the report counts as seen
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(long reportId, WorkItem task, Person director, String text) {
        if (!director.is(Role.DIRECTOR)) {
            throw new AccessDeniedException("Only the Director notes on reports");
        }
        if (text.length() > LONGEST) {
            throw new InvalidInput("Ý kiến quá dài (tối đa " + LONGEST + " ký tự).");
        }
        jdbc.sql("INSERT IGNORE INTO director_note (report_id, person_id, noted_at, text) VALUES (?, ?, ?, ?)")
                .params(reportId, director.id(), clock.now(), text.isBlank() ? SEEN : text.strip())
                .update();
        tasks.complete(task, director, Map.of("outcome", "noted"));
    }
}
