package vn.napa.quanlop.documents.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.napa.quanlop.documents.layout.PdfGlyphs.Glyph;

/** Puts letters together into lines, top to bottom; wide gaps part a line in two. */
final class GlyphLines {

    /** Letters drawn one after the other on one baseline. */
    private static final class Run {
        final StringBuilder text = new StringBuilder();
        final double x;
        final double baseline;
        final double size;
        double right;

        Run(Glyph first) {
            x = first.x();
            baseline = first.baseline();
            size = first.size();
            right = first.right();
            text.append(first.text());
        }

        boolean takes(Glyph g) {
            boolean sameLine = Math.abs(g.baseline() - baseline) < size * 0.35;
            return sameLine && g.x() > right - size * 0.6 && g.x() < right + size * 1.5;
        }

        void add(Glyph g) {
            boolean gap = g.x() - right > Math.max(0.15 * size, g.space() * 0.5);
            if (gap
                    && text.length() > 0
                    && text.charAt(text.length() - 1) != ' '
                    && !g.text().isBlank()) {
                text.append(' ');
            }
            text.append(g.text());
            right = Math.max(right, g.right());
        }
    }

    /** A line, or one column of it. */
    record Row(String text, double x, double right, double baseline) {}

    private GlyphLines() {}

    /** The text of a cell, a line break between its lines. */
    static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        double baseline = 0;
        for (Row row : rows(glyphs, false)) {
            if (text.length() > 0) {
                text.append(row.baseline - baseline < 0.01 ? ' ' : '\n');
            }
            text.append(row.text);
            baseline = row.baseline;
        }
        return text.toString();
    }

    static List<Row> of(List<Glyph> glyphs) {
        return rows(glyphs, true);
    }

    private static List<Row> rows(List<Glyph> glyphs, boolean partAtGaps) {
        List<Run> runs = runs(glyphs);
        runs.sort(Comparator.comparingDouble(r -> r.baseline));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < runs.size(); ) {
            List<Run> same = new ArrayList<>();
            Run first = runs.get(i);
            while (i < runs.size() && runs.get(i).baseline - first.baseline < first.size * 0.45) {
                same.add(runs.get(i++));
            }
            same.sort(Comparator.comparingDouble(r -> r.x));
            rows.addAll(parted(same, partAtGaps));
        }
        return rows;
    }

    private static List<Row> parted(List<Run> runs, boolean partAtGaps) {
        List<Row> rows = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Run first = runs.get(0);
        Run last = first;
        for (Run run : runs) {
            if (run != first) {
                if (partAtGaps && run.x - last.right > run.size * 2) {
                    rows.add(new Row(text.toString(), first.x, last.right, first.baseline));
                    text.setLength(0);
                    first = run;
                } else if (run.x - last.right > 0.15 * run.size) {
                    text.append(' ');
                }
            }
            text.append(run.text);
            last = run;
        }
        rows.add(new Row(text.toString(), first.x, last.right, first.baseline));
        return rows;
    }

    private static List<Run> runs(List<Glyph> glyphs) {
        List<Run> runs = new ArrayList<>();
        for (Glyph g : glyphs) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.takes(g)) {
                last.add(g);
            } else if (!g.text().isBlank()) {
                runs.add(new Run(g));
            }
        }
        return runs;
    }
}
