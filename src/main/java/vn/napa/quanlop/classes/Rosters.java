package vn.napa.quanlop.classes;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Students and seats of each class, as the newest roster and chart have them. */
@Repository
public class Rosters {

    private final JdbcClient jdbc;

    Rosters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Students still in the class, by number. */
    public List<Student> studentsOf(long classId) {
        return jdbc.sql("SELECT * FROM student WHERE class_id = ? AND NOT withdrawn ORDER BY number, id")
                .param(classId)
                .query(Student.class)
                .list();
    }

    /** Everybody who ever was on the roster, withdrawn ones too. */
    public List<Student> everyStudentOf(long classId) {
        return jdbc.sql("SELECT * FROM student WHERE class_id = ? ORDER BY withdrawn, number, id")
                .param(classId)
                .query(Student.class)
                .list();
    }

    /** Taken seats by row and column; empty when no chart was sent. */
    public List<Seat> seatsOf(long classId) {
        return jdbc.sql(
                        "SELECT row_no AS `row`, col_no AS col, student_id, name FROM seat WHERE class_id = ? ORDER BY row_no, col_no")
                .param(classId)
                .query(Seat.class)
                .list();
    }
}
