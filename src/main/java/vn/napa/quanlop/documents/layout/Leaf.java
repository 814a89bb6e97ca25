package vn.napa.quanlop.documents.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sheet of a workbook, or the whole of a text document.
 *
 * @param name the sheet's name; empty for a text document
 */
public record Leaf(String name, List<Block> blocks) {

    public List<Grid> grids() {
        return blocks.stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    public List<Line> lines() {
        return blocks.stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
    }

    /** All text in reading order, one line each. */
    public String text() {
        return blocks.stream()
                .map(block -> block instanceof Line line ? line.text() : block.toString())
                .collect(Collectors.joining("\n"));
    }
}
