package vn.napa.quanlop.documents.layout;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The horizontal and vertical rules drawn on a page, and how much of it is pictures. */
final class PdfRules extends PDFGraphicsStreamEngine {

    /** A rule from one point to another, measured from the top left corner; x1 ≤ x2, y1 ≤ y2. */
    record Rule(double x1, double y1, double x2, double y2) {

        boolean flat() {
            return y2 - y1 <= THIN && x2 - x1 > THIN;
        }

        boolean upright() {
            return x2 - x1 <= THIN && y2 - y1 > THIN;
        }
    }

    private static final double THIN = 2.5;
    private static final int MAX_RULES = 60_000;

    private final List<Rule> rules = new ArrayList<>();
    private final List<List<Point2D>> path = new ArrayList<>();
    private final double top;
    private final double left;
    private boolean pictures;

    private PdfRules(PDPage page) {
        super(page);
        top = page.getCropBox().getUpperRightY();
        left = page.getCropBox().getLowerLeftX();
    }

    static PdfRules of(PDPage page) throws IOException {
        PdfRules rules = new PdfRules(page);
        rules.processPage(page);
        return rules;
    }

    List<Rule> rules() {
        return rules;
    }

    boolean pictures() {
        return pictures;
    }

    private void add(double xa, double ya, double xb, double yb) {
        if (rules.size() > MAX_RULES) {
            throw new TooBig();
        }
        Rule rule = new Rule(
                Math.min(xa, xb) - left, top - Math.max(ya, yb), Math.max(xa, xb) - left, top - Math.min(ya, yb));
        if (rule.flat() || rule.upright()) {
            rules.add(rule);
        }
    }

    private void stroked() {
        for (List<Point2D> points : path) {
            for (int i = 1; i < points.size(); i++) {
                Point2D a = points.get(i - 1);
                Point2D b = points.get(i);
                add(a.getX(), a.getY(), b.getX(), b.getY());
            }
        }
        path.clear();
    }

    /** A filled shape is a rule when it is thin. */
    private void filled() {
        for (List<Point2D> points : path) {
            double minX = points.stream().mapToDouble(Point2D::getX).min().orElse(0);
            double maxX = points.stream().mapToDouble(Point2D::getX).max().orElse(0);
            double minY = points.stream().mapToDouble(Point2D::getY).min().orElse(0);
            double maxY = points.stream().mapToDouble(Point2D::getY).max().orElse(0);
            add(minX, minY, maxX, maxY);
        }
        path.clear();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.add(new ArrayList<>(List.of(p0, p1, p2, p3, p0)));
    }

    @Override
    public void drawImage(PDImage image) {
        pictures = true;
    }

    @Override
    public void clip(int windingRule) {
        // Clipping draws nothing; the path ends with endPath.
    }

    @Override
    public void moveTo(float x, float y) {
        path.add(new ArrayList<>(List.of(new Point2D.Float(x, y))));
    }

    @Override
    public void lineTo(float x, float y) {
        if (!path.isEmpty()) {
            path.get(path.size() - 1).add(new Point2D.Float(x, y));
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        lineTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        if (path.isEmpty()) {
            return new Point2D.Float();
        }
        List<Point2D> last = path.get(path.size() - 1);
        return last.get(last.size() - 1);
    }

    @Override
    public void closePath() {
        if (!path.isEmpty()) {
            List<Point2D> last = path.get(path.size() - 1);
            last.add(last.get(0));
        }
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        stroked();
    }

    @Override
    public void fillPath(int windingRule) {
        filled();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        stroked();
    }

    @Override
    public void shadingFill(COSName name) {
        // Colour only.
    }
}
