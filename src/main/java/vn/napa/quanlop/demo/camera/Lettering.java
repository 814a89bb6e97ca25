package vn.napa.quanlop.demo.camera;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Vietnamese text as shapes, from a font inside PDFBox: a machine without any fonts can draw it too. */
final class Lettering {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;

    Lettering() {
        try (InputStream bytes =
                Objects.requireNonNull(TrueTypeFont.class.getResourceAsStream(FONT), "no font in PDFBox")) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            characters = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
    }

    /** The text with its baseline beginning at the point; size is pixels for an em. */
    synchronized Shape shape(String text, double x, double y, double size) {
        Path2D result = new Path2D.Double();
        double scale = size / unitsPerEm;
        double pen = x;
        for (int character : text.codePoints().toArray()) {
            GeneralPath outline = outline(characters.getGlyphId(character));
            AffineTransform place = AffineTransform.getTranslateInstance(pen, y);
            place.scale(scale, -scale);
            result.append(place.createTransformedShape(outline), false);
            pen += advance(character) * scale;
        }
        return result;
    }

    void draw(Graphics2D picture, String text, double x, double y, double size) {
        picture.fill(shape(text, x, y, size));
    }

    void drawCentred(Graphics2D picture, String text, double x, double y, double size) {
        draw(picture, text, x - width(text, size) / 2, y, size);
    }

    private GeneralPath outline(int glyph) {
        try {
            var data = font.getGlyph().getGlyph(glyph);
            return data == null ? new GeneralPath() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized double advance(int character) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(character));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
