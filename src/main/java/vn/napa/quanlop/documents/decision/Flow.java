package vn.napa.quanlop.documents.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.napa.quanlop.documents.Place;
import vn.napa.quanlop.documents.layout.Block;
import vn.napa.quanlop.documents.layout.Cell;
import vn.napa.quanlop.documents.layout.Grid;
import vn.napa.quanlop.documents.layout.Leaf;
import vn.napa.quanlop.documents.layout.Line;

/** The text of a decision as paragraphs: wrapped lines of a PDF come together, rows of two cells read "Tên lớp: …". */
final class Flow {

    /** A paragraph and its place. */
    record Paragraph(String text, Place place) {}

    private static final Pattern BEGINS = Pattern.compile(
            "(?U)^(?:[-–+*•]\\s|Điều\\s+\\d|Căn cứ|Theo đề nghị|Xét|QUYẾT ĐỊNH|GIÁM ĐỐC|Nơi nhận|\\d+[.)]\\s|[a-đ]\\)\\s|Thời gian|Địa điểm|Số lượng|Mã lớp|Tên lớp|Số\\s*:?\\s|DANH SÁCH|V/v|Về việc|\\p{Lu}[\\p{L}. ]{2,25}, ngày).*");
    private static final Pattern COMPLETE = Pattern.compile("(?s).*(?:[.;:!]|/\\.)\\s*$");
    private static final Pattern ABBREVIATED = Pattern.compile("(?s).*\\b(?:TP|Tp|ThS|TS|GS|PGS|P|Q|H|số)\\.\\s*$");

    private Flow() {}

    static List<Paragraph> of(Leaf leaf) {
        List<Paragraph> flow = new ArrayList<>();
        for (Block block : leaf.blocks()) {
            if (block instanceof Line line) {
                line(flow, line);
            } else if (block instanceof Grid grid) {
                grid(flow, grid);
            }
        }
        return flow;
    }

    private static void line(List<Paragraph> flow, Line line) {
        Paragraph last = flow.isEmpty() ? null : flow.get(flow.size() - 1);
        boolean page = line.place().part() != null && line.place().spot() == null;
        boolean open = last != null
                && page
                && !BEGINS.matcher(line.text()).matches()
                && !heading(line.text())
                && !heading(last.text)
                && (!COMPLETE.matcher(last.text).matches()
                        || ABBREVIATED.matcher(last.text).matches());
        if (open && last != null) {
            flow.set(flow.size() - 1, new Paragraph(last.text + " " + line.text(), last.place));
        } else {
            flow.add(new Paragraph(line.text(), line.place()));
        }
    }

    private static boolean heading(String text) {
        return text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT)) && text.matches("(?U).*\\p{L}.*");
    }

    private static void grid(List<Paragraph> flow, Grid grid) {
        if (grid.rows() == 1) {
            grid.filled(0).forEach(cell -> cell.text().lines().forEach(l -> flow.add(new Paragraph(l, cell.place()))));
            return;
        }
        for (int r = 0; r < grid.rows(); r++) {
            List<Cell> cells = grid.filled(r).stream()
                    .filter(c -> !c.text().matches("\\d{1,2}\\.?"))
                    .toList();
            if (cells.size() == 2) {
                String key = cells.get(0).text().replace('\n', ' ').replaceAll("\\s*:\\s*$", "");
                flow.add(new Paragraph(
                        key + ": " + cells.get(1).text().replace('\n', ' '),
                        cells.get(1).place()));
            } else {
                cells.forEach(c -> flow.add(new Paragraph(c.text(), c.place())));
            }
        }
    }
}
