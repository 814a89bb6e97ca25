package vn.napa.quanlop.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import vn.napa.quanlop.documents.Place;
import vn.napa.quanlop.documents.words.Words;

/** Lays out a Word 97–2003 document. */
final class DocReader {

    /** Twips within which two edges are one. */
    private static final int SLACK = 40;

    private final String file;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    private DocReader(String file) {
        this.file = file;
    }

    static Paper read(String file, HWPFDocument document) {
        DocReader reader = new DocReader(file);
        reader.walk(document.getRange());
        return new Paper(file, List.of(new Leaf("", List.copyOf(reader.blocks))));
    }

    private void walk(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                table(table);
                i += Math.max(1, table.numParagraphs()) - 1;
                continue;
            }
            String text = Words.clean(text(paragraph));
            if (!text.isEmpty()) {
                blocks.add(new Line(text, new Place(file, null, "đoạn " + (i + 1))));
            }
        }
    }

    private static String text(Range range) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < range.numCharacterRuns(); i++) {
            CharacterRun run = range.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                text.append(run.text());
            }
        }
        String plain = Range.stripFields(text.toString());
        return plain.replace('\u0007', ' ')
                .replace('\u001e', '-')
                .replace("\u001f", "")
                .replace('\r', '\n');
    }

    private void table(Table table) {
        List<Integer> edges = edges(table);
        GridBuilder grid = new GridBuilder();
        for (int r = 0; r < table.numRows(); r++) {
            row(table, r, edges, grid);
        }
        String part = "bảng " + ++tables;
        blocks.add(grid.build(
                new Place(file, part, null), (r, c) -> new Place(file, part, "dòng " + (r + 1) + ", cột " + (c + 1))));
    }

    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                all.add(cell.getLeftEdge());
                all.add(cell.getLeftEdge() + cell.getWidth());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SLACK) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static int column(List<Integer> edges, int x) {
        int best = 0;
        for (int i = 0; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - x) < Math.abs(edges.get(best) - x)) {
                best = i;
            }
        }
        return best;
    }

    private static void row(Table table, int r, List<Integer> edges, GridBuilder grid) {
        TableRow row = table.getRow(r);
        for (int c = 0; c < row.numCells(); c++) {
            TableCell cell = row.getCell(c);
            boolean swallowed = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()
                    || cell.isMerged() && !cell.isFirstMerged();
            if (swallowed) {
                continue;
            }
            int from = column(edges, cell.getLeftEdge());
            int right = cell.getLeftEdge() + cell.getWidth();
            for (int next = c + 1; cell.isFirstMerged() && next < row.numCells(); next++) {
                TableCell beside = row.getCell(next);
                if (!beside.isMerged() || beside.isFirstMerged()) {
                    break;
                }
                right = beside.getLeftEdge() + beside.getWidth();
            }
            int to = Math.max(from + 1, column(edges, right));
            grid.add(text(cell), r, from, cell.isFirstVerticallyMerged() ? depth(table, r, cell) : 1, to - from);
        }
    }

    private static int depth(Table table, int r, TableCell top) {
        int rows = 1;
        for (int below = r + 1; below < table.numRows(); below++, rows++) {
            if (!continues(table.getRow(below), top.getLeftEdge())) {
                break;
            }
        }
        return rows;
    }

    private static boolean continues(TableRow row, int left) {
        for (int c = 0; c < row.numCells(); c++) {
            TableCell cell = row.getCell(c);
            if (Math.abs(cell.getLeftEdge() - left) <= SLACK) {
                return cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            }
        }
        return false;
    }
}
