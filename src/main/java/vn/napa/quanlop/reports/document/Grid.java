package vn.napa.quanlop.reports.document;

import java.util.ArrayList;
import java.util.List;
import vn.napa.quanlop.reports.document.ReportContent.Mark;
import vn.napa.quanlop.reports.document.ReportContent.SessionLine;
import vn.napa.quanlop.reports.document.ReportContent.StudentLine;

/**
 * The full attendance grid, cut into blocks of sessions that fit a page's width.
 *
 * @param wide too many sessions for an upright page
 */
public record Grid(boolean wide, List<Block> blocks) {

    private static final int UPRIGHT = 13;
    private static final int ACROSS = 24;

    static Grid of(ReportContent content) {
        int sessions = content.sessions().size();
        boolean wide = sessions > UPRIGHT;
        int most = wide ? ACROSS : UPRIGHT;
        int count = Math.max(1, (sessions + most - 1) / most);
        int size = Math.max(1, (sessions + count - 1) / count);
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < sessions; from += size) {
            int to = Math.min(sessions, from + size);
            blocks.add(block(content, from, to));
        }
        return new Grid(wide, blocks);
    }

    private static Block block(ReportContent content, int from, int to) {
        List<Row> rows = content.students().stream()
                .map(student -> new Row(student.no(), student.name(), signs(student, from, to)))
                .toList();
        return new Block(content.sessions().subList(from, to), rows);
    }

    private static List<String> signs(StudentLine student, int from, int to) {
        return student.marks().subList(from, Math.min(to, student.marks().size())).stream()
                .map(Mark::sign)
                .toList();
    }

    /** Some sessions, with every student's signs in them. */
    public record Block(List<SessionLine> sessions, List<Row> rows) {

        public int first() {
            return sessions.get(0).no();
        }

        public int last() {
            return sessions.get(sessions.size() - 1).no();
        }
    }

    /** One student's signs in the sessions of a block; empty where attendance was not marked. */
    public record Row(int no, String name, List<String> signs) {}
}
