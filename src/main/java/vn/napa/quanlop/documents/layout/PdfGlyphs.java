package vn.napa.quanlop.documents.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of one page in the order in which they were drawn. */
final class PdfGlyphs extends PDFTextStripper {

    /** A letter, measured from the top left corner of the page. */
    record Glyph(String text, double x, double baseline, double width, double size, double space) {

        double right() {
            return x + width;
        }

        double middle() {
            return x + width / 2;
        }

        double height() {
            return baseline - size * 0.3;
        }
    }

    private static final int MAX_GLYPHS = 200_000;

    private final List<Glyph> glyphs = new ArrayList<>();

    private PdfGlyphs() {}

    static List<Glyph> of(PDDocument document, int page) throws IOException {
        PdfGlyphs stripper = new PdfGlyphs();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setSuppressDuplicateOverlappingText(true);
        stripper.getText(document);
        return stripper.glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (glyphs.size() > MAX_GLYPHS) {
            throw new TooBig();
        }
        if (text.getUnicode() != null) {
            glyphs.add(new Glyph(
                    text.getUnicode(),
                    text.getXDirAdj(),
                    text.getYDirAdj(),
                    text.getWidthDirAdj(),
                    Math.max(1, text.getFontSizeInPt()),
                    text.getWidthOfSpace()));
        }
    }
}
