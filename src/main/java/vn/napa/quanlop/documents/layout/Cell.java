package vn.napa.quanlop.documents.layout;

import vn.napa.quanlop.documents.Place;

/** A table cell at its top left corner, clean text with line breaks kept; a merged cell spans several rows or columns. */
public record Cell(String text, int row, int col, int rowSpan, int colSpan, Place place) {

    public boolean blank() {
        return text.isBlank();
    }

    boolean covers(int r, int c) {
        return r >= row && r < row + rowSpan && c >= col && c < col + colSpan;
    }
}
