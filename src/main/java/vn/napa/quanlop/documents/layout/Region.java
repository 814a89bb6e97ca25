package vn.napa.quanlop.documents.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A table with the text around it: what stands between it and the tables before and after.
 *
 * @param before lines above, the last one nearest
 * @param after lines below
 */
public record Region(String leaf, Grid grid, List<String> before, List<String> after) {

    public static List<Region> of(Leaf leaf) {
        List<Block> blocks = leaf.blocks();
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Grid grid && !textual(grid)) {
                regions.add(new Region(leaf.name(), grid, above(blocks, i), below(blocks, i)));
            }
        }
        return regions;
    }

    /** Letterheads and signatures are laid out with tables of one row. */
    private static boolean textual(Grid grid) {
        return grid.rows() == 1;
    }

    private static List<String> above(List<Block> blocks, int index) {
        List<String> lines = new ArrayList<>();
        for (int i = index - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Grid grid && !textual(grid)) {
                break;
            }
            lines.add(0, text(blocks.get(i)));
        }
        return lines;
    }

    private static List<String> below(List<Block> blocks, int index) {
        List<String> lines = new ArrayList<>();
        for (int i = index + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Grid grid && !textual(grid)) {
                break;
            }
            lines.add(text(blocks.get(i)));
        }
        return lines;
    }

    private static String text(Block block) {
        return block instanceof Line line ? line.text() : block.toString();
    }

    /** All text above a row of the table, title rows inside it included. */
    public String head(int row) {
        StringBuilder text = new StringBuilder(String.join("\n", before));
        for (int r = 0; r < row; r++) {
            grid.filled(r).forEach(cell -> text.append('\n').append(cell.text()));
        }
        return text.toString();
    }

    /** All text below a row of the table. */
    public String foot(int row) {
        StringBuilder text = new StringBuilder();
        for (int r = row + 1; r < grid.rows(); r++) {
            grid.filled(r).forEach(cell -> text.append(cell.text()).append('\n'));
        }
        return text.append(String.join("\n", after)).toString();
    }
}
