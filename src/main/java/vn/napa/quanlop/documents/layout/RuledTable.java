package vn.napa.quanlop.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.napa.quanlop.documents.layout.PdfRules.Rule;

/** A table found by its rules: the edges of its columns and rows, and which neighbours are one merged cell. */
final class RuledTable {

    /** Points within which two rules are one. */
    private static final double NEAR = 3.5;

    /** A cell by its first and last column and row. */
    record Box(int row, int col, int rowSpan, int colSpan) {}

    final List<Double> xs;
    final List<Double> ys;
    private final List<Rule> flat;
    private final List<Rule> upright;

    private RuledTable(List<Rule> rules) {
        flat = rules.stream().filter(Rule::flat).toList();
        upright = rules.stream().filter(Rule::upright).toList();
        xs = edges(upright, r -> (r.x1() + r.x2()) / 2);
        ys = edges(flat, r -> (r.y1() + r.y2()) / 2);
    }

    /** The tables of a page, top to bottom; a single box or underline is none. */
    static List<RuledTable> find(List<Rule> rules) {
        List<List<Rule>> groups = new ArrayList<>();
        for (Rule rule : rules) {
            List<List<Rule>> touching = groups.stream()
                    .filter(g -> g.stream().anyMatch(r -> touch(r, rule)))
                    .toList();
            List<Rule> merged = new ArrayList<>(List.of(rule));
            touching.forEach(merged::addAll);
            groups.removeAll(touching);
            groups.add(merged);
        }
        return besideEachOther(groups.stream().filter(RuledTable::table).toList()).stream()
                .map(RuledTable::new)
                .filter(t -> t.xs.size() >= 2 && t.ys.size() >= 2 && t.xs.size() + t.ys.size() >= 5)
                .sorted((a, b) -> Double.compare(a.top(), b.top()))
                .toList();
    }

    private static boolean table(List<Rule> rules) {
        RuledTable table = new RuledTable(rules);
        return table.xs.size() >= 2 && table.ys.size() >= 2;
    }

    /** Blocks of seats are drawn as tables side by side: they are one, with aisles between them. */
    private static List<List<Rule>> besideEachOther(List<List<Rule>> groups) {
        List<List<Rule>> merged = new ArrayList<>();
        for (List<Rule> group : groups) {
            RuledTable table = new RuledTable(group);
            List<Rule> joined = new ArrayList<>(group);
            for (List<Rule> other : List.copyOf(merged)) {
                RuledTable beside = new RuledTable(other);
                double common = Math.min(table.bottom(), beside.bottom()) - Math.max(table.top(), beside.top());
                if (common > 0.5 * Math.min(table.bottom() - table.top(), beside.bottom() - beside.top())) {
                    merged.remove(other);
                    joined.addAll(other);
                }
            }
            merged.add(joined);
        }
        return merged;
    }

    private static boolean touch(Rule a, Rule b) {
        return a.x1() <= b.x2() + NEAR && b.x1() <= a.x2() + NEAR && a.y1() <= b.y2() + NEAR && b.y1() <= a.y2() + NEAR;
    }

    private static List<Double> edges(List<Rule> rules, ToDoubleFunction<Rule> at) {
        List<Double> edges = new ArrayList<>();
        rules.stream().mapToDouble(at).sorted().forEach(x -> {
            if (edges.isEmpty() || x - edges.get(edges.size() - 1) > NEAR) {
                edges.add(x);
            }
        });
        return edges;
    }

    double top() {
        return ys.get(0);
    }

    double bottom() {
        return ys.get(ys.size() - 1);
    }

    boolean holds(double x, double y) {
        return x >= xs.get(0) && x <= xs.get(xs.size() - 1) && y >= top() && y <= bottom();
    }

    int row(double y) {
        return index(ys, y);
    }

    int col(double x) {
        return index(xs, x);
    }

    private static int index(List<Double> edges, double at) {
        for (int i = 1; i < edges.size() - 1; i++) {
            if (at < edges.get(i)) {
                return i - 1;
            }
        }
        return edges.size() - 2;
    }

    /** For each elementary position the merged cell it belongs to. */
    Box[][] boxes() {
        int rows = ys.size() - 1;
        int cols = xs.size() - 1;
        Box[][] boxes = new Box[rows][cols];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < cols; c++) {
                if (boxes[r][c] == null) {
                    int across = 1;
                    while (c + across < cols && boxes[r][c + across] == null && !ruledBetweenColumns(r, c + across)) {
                        across++;
                    }
                    int down = 1;
                    while (r + down < rows && open(r + down, c, across)) {
                        down++;
                    }
                    fill(boxes, new Box(r, c, down, across));
                }
            }
        }
        return boxes;
    }

    private static void fill(Box[][] boxes, Box box) {
        for (int r = box.row; r < box.row + box.rowSpan; r++) {
            for (int c = box.col; c < box.col + box.colSpan; c++) {
                boxes[r][c] = box;
            }
        }
    }

    /** Whether no rule parts a row from the one above it, over some columns, nor columns inside the row. */
    private boolean open(int row, int col, int across) {
        for (int c = col; c < col + across; c++) {
            if (ruledAbove(row, c) || c > col && ruledBetweenColumns(row, c)) {
                return false;
            }
        }
        return true;
    }

    private boolean ruledAbove(int row, int col) {
        double y = ys.get(row);
        double x = (xs.get(col) + xs.get(col + 1)) / 2;
        return flat.stream().anyMatch(r -> Math.abs((r.y1() + r.y2()) / 2 - y) <= NEAR && r.x1() <= x && r.x2() >= x);
    }

    private boolean ruledBetweenColumns(int row, int col) {
        double x = xs.get(col);
        double y = (ys.get(row) + ys.get(row + 1)) / 2;
        return upright.stream()
                .anyMatch(r -> Math.abs((r.x1() + r.x2()) / 2 - x) <= NEAR && r.y1() <= y && r.y2() >= y);
    }
}
