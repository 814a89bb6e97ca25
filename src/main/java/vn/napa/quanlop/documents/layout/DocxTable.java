package vn.napa.quanlop.documents.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import vn.napa.quanlop.documents.Place;
import vn.napa.quanlop.documents.layout.DocxReader.Xml;

/** A Word table with its merged cells. */
final class DocxTable {

    private static final class Open {
        String text;
        final int row;
        final int col;
        final int span;
        int rows = 1;

        Open(String text, int row, int col, int span) {
            this.text = text;
            this.row = row;
            this.col = col;
            this.span = span;
        }
    }

    private final Element table;
    private final GridBuilder grid = new GridBuilder();
    /** Cells that may still grow downwards, by column. */
    private final Map<Integer, Open> open = new HashMap<>();

    DocxTable(Element table) {
        this.table = table;
    }

    Grid grid(String file, int number) {
        int row = 0;
        for (Element tr : rows(table)) {
            if (!deleted(tr)) {
                row(tr, row++);
            }
        }
        open.values().forEach(this::close);
        String part = "bảng " + number;
        return grid.build(
                new Place(file, part, null), (r, c) -> new Place(file, part, "dòng " + (r + 1) + ", cột " + (c + 1)));
    }

    private static List<Element> rows(Element parent) {
        List<Element> found = new java.util.ArrayList<>();
        for (Element e : Xml.children(parent)) {
            switch (e.getLocalName()) {
                case "tr" -> found.add(e);
                case "sdt", "sdtContent", "ins", "customXml" -> found.addAll(rows(e));
                default -> {}
            }
        }
        return found;
    }

    private static boolean deleted(Element tr) {
        return Xml.children(tr, "trPr").stream().anyMatch(p -> Xml.has(p, "del") || Xml.has(p, "hidden"));
    }

    private static List<Element> cells(Element parent) {
        List<Element> found = new java.util.ArrayList<>();
        for (Element e : Xml.children(parent)) {
            switch (e.getLocalName()) {
                case "tc" -> found.add(e);
                case "sdt", "sdtContent", "ins", "customXml" -> found.addAll(cells(e));
                default -> {}
            }
        }
        return found;
    }

    private void row(Element tr, int row) {
        int col = Xml.children(tr, "trPr").stream()
                .mapToInt(p -> number(Xml.value(p, "gridBefore"), 0))
                .sum();
        for (Element tc : cells(tr)) {
            int span = 1;
            String merge = "";
            boolean merged = false;
            for (Element pr : Xml.children(tc, "tcPr")) {
                span = number(Xml.value(pr, "gridSpan"), 1);
                merged = Xml.has(pr, "vMerge");
                merge = Xml.value(pr, "vMerge");
            }
            cell(DocxText.of(tc), row, col, span, merged && !merge.equals("restart"));
            col += span;
        }
    }

    private void cell(String text, int row, int col, int span, boolean continues) {
        Open above = open.get(col);
        if (continues && above != null && above.row + above.rows == row) {
            above.rows++;
            if (!text.isBlank()) {
                above.text = above.text + "\n" + text;
            }
            return;
        }
        if (above != null) {
            close(above);
        }
        open.put(col, new Open(text, row, col, span));
    }

    private void close(Open cell) {
        grid.add(cell.text, cell.row, cell.col, cell.rows, cell.span);
    }

    private static int number(String value, int otherwise) {
        try {
            return Math.min(200, Integer.parseInt(value.strip()));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
