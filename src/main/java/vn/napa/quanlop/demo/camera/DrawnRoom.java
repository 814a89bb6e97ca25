package vn.napa.quanlop.demo.camera;

import static vn.napa.quanlop.demo.camera.DrawnPerson.shade;
import static vn.napa.quanlop.demo.camera.DrawnPerson.withAlpha;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The walls, windows, lights, the screen and the podium. */
final class DrawnRoom {

    private static final double CEILING = 4.3;

    private final Perspective eye;
    private final Lettering letters;
    private final double half;
    private final double front;

    /** @param half half the room's width; @param front how far away the front wall is */
    DrawnRoom(Perspective eye, Lettering letters, double half, double front) {
        this.eye = eye;
        this.letters = letters;
        this.half = half;
        this.front = front;
    }

    void draw(Graphics2D picture, @Nullable String slide) {
        shell(picture);
        windows(picture);
        lamps(picture);
        frontWall(picture, slide);
        podium(picture);
        if (slide != null) {
            lecturer(picture);
        }
    }

    private void shell(Graphics2D picture) {
        picture.setPaint(new GradientPaint(0, 0, new Color(0xC9CCCB), 0, 260, new Color(0xE9EAE6)));
        picture.fill(new Rectangle2D.Double(0, 0, Perspective.WIDTH, Perspective.HEIGHT));
        picture.setPaint(new GradientPaint(0, 300, new Color(0xB9B1A3), 0, 720, new Color(0x8F8577)));
        picture.fill(eye.shape(-half, 0, 1, half, 0, 1, half, 0, front, -half, 0, front));
        tiles(picture);
        fill(picture, new GradientPaint(0, 0, new Color(0xD9DAD2), 420, 0, new Color(0xC8C7BB)), side(-1, 0, CEILING));
        fill(
                picture,
                new GradientPaint(860, 0, new Color(0xC2BFB2), 1280, 0, new Color(0xD2D0C6)),
                side(1, 0, CEILING));
        fill(picture, new Color(0xA98B67), side(-1, 0, 0.95));
        fill(picture, new Color(0xA28360), side(1, 0, 0.95));
    }

    private Shape side(int sign, double from, double to) {
        double x = sign * half;
        return eye.shape(x, from, 1, x, to, 1, x, to, front, x, from, front);
    }

    private void tiles(Graphics2D picture) {
        picture.setPaint(withAlpha(Color.WHITE, 38));
        picture.setStroke(new BasicStroke(1f));
        for (double z = 1.2; z < front; z += 0.8) {
            picture.draw(eye.shape(-half, 0, z, half, 0, z));
        }
        for (double x = -half; x < half; x += 0.8) {
            picture.draw(eye.shape(x, 0, 1, x, 0, front));
        }
        picture.setPaint(withAlpha(new Color(0x6F6A60), 70));
        for (double z = 1.2; z < front; z += 0.6) {
            picture.draw(eye.shape(-half, CEILING, z, half, CEILING, z));
        }
        for (double x = -half; x < half; x += 0.6) {
            picture.draw(eye.shape(x, CEILING, 1, x, CEILING, front));
        }
    }

    private void windows(Graphics2D picture) {
        for (double z = 3.4; z + 1.5 < front; z += 2.3) {
            Shape frame = eye.shape(-half, 1.15, z, -half, 3.0, z, -half, 3.0, z + 1.6, -half, 1.15, z + 1.6);
            fill(picture, new Color(0xF6FAFC), frame);
            picture.setPaint(new Color(0x8E9AA0));
            picture.setStroke(new BasicStroke(2.2f));
            picture.draw(frame);
            picture.draw(eye.shape(-half, 1.15, z + 0.8, -half, 3.0, z + 0.8));
            fill(
                    picture,
                    withAlpha(new Color(0x8FA9A0), 150),
                    eye.shape(-half, 1.05, z - 0.3, -half, 3.1, z - 0.3, -half, 3.1, z + 0.18, -half, 1.05, z + 0.1));
            fill(
                    picture,
                    withAlpha(Color.WHITE, 30),
                    eye.shape(-half, 0, z, -half + 2.6, 0, z + 0.3, -half + 2.6, 0, z + 1.9, -half, 0, z + 1.6));
        }
    }

    private void lamps(Graphics2D picture) {
        for (double z = 4; z + 1 < front; z += 2.4) {
            for (double x : new double[] {-half * 0.5, half * 0.5}) {
                Shape lamp = eye.shape(
                        x - 0.6, CEILING, z, x + 0.6, CEILING, z, x + 0.6, CEILING, z + 0.35, x - 0.6, CEILING,
                        z + 0.35);
                fill(picture, new Color(0xFFFFF6), lamp);
                picture.setPaint(new Color(0xB9B9AE));
                picture.setStroke(new BasicStroke(1.2f));
                picture.draw(lamp);
            }
        }
    }

    private void frontWall(Graphics2D picture, @Nullable String slide) {
        fill(
                picture,
                new GradientPaint(300, 0, new Color(0xDCD9CB), 980, 0, new Color(0xE4E1D5)),
                eye.shape(-half, 0, front, half, 0, front, half, CEILING, front, -half, CEILING, front));
        fill(
                picture,
                new Color(0x9C7D59),
                eye.shape(-half, 0, front, half, 0, front, half, 0.95, front, -half, 0.95, front));
        screen(picture, slide);
        board(picture);
        clock(picture);
    }

    private void board(Graphics2D picture) {
        double left = -half + 0.5;
        fill(picture, new Color(0x7B5B3B), wall(left - 0.06, 1.04, -1.55, 2.56));
        fill(picture, new Color(0x2F5446), wall(left, 1.1, -1.61, 2.5));
        picture.setPaint(withAlpha(Color.WHITE, 120));
        picture.setStroke(new BasicStroke(1.2f));
        for (int line = 0; line < 4; line++) {
            double y = 2.25 - line * 0.28;
            picture.draw(eye.shape(left + 0.2, y, front, left + 1.1 + (line * 7 % 5) * 0.12, y + 0.02, front));
        }
    }

    private void screen(Graphics2D picture, @Nullable String slide) {
        fill(picture, new Color(0x55585C), wall(-1.36, 1.02, 1.36, 2.82));
        fill(picture, slide == null ? new Color(0xB8BCBD) : new Color(0xF7FAFD), wall(-1.3, 1.08, 1.3, 2.76));
        if (slide == null) {
            return;
        }
        double metre = eye.scale(2, front);
        fill(picture, new Color(0x1F5FA8), wall(-1.3, 2.5, 1.3, 2.76));
        picture.setPaint(new Color(0x173A63));
        Point2D middle = eye.at(0, 2.2, front);
        double size = metre * 0.17;
        List<String> lines = wrapped(slide, size, metre * 2.4);
        for (int i = 0; i < Math.min(4, lines.size()); i++) {
            letters.drawCentred(picture, lines.get(i), middle.getX(), middle.getY() + i * size * 1.3, size);
        }
        Point2D glow = eye.at(0, 1.9, front);
        picture.setPaint(new RadialGradientPaint(glow, (float) (metre * 2.6), new float[] {0.2f, 1f}, new Color[] {
            withAlpha(Color.WHITE, 46), withAlpha(Color.WHITE, 0)
        }));
        picture.fill(wall(-half, 0, half, CEILING));
    }

    private List<String> wrapped(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && letters.width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void clock(Graphics2D picture) {
        Point2D middle = eye.at(0, 3.25, front);
        double radius = eye.scale(3.2, front) * 0.2;
        picture.setPaint(new Color(0x3C4247));
        picture.fill(disc(middle, radius * 1.12));
        picture.setPaint(Color.WHITE);
        picture.fill(disc(middle, radius));
    }

    private void podium(Graphics2D picture) {
        double z = front - 1.0;
        double floor = 0.18;
        fill(
                picture,
                new Color(0x8C6E4C),
                eye.shape(
                        -half * 0.92,
                        floor,
                        z - 0.7,
                        half * 0.92,
                        floor,
                        z - 0.7,
                        half * 0.92,
                        floor,
                        front,
                        -half * 0.92,
                        floor,
                        front));
        fill(
                picture,
                new Color(0x6B5338),
                eye.shape(
                        -half * 0.92,
                        0,
                        z - 0.7,
                        half * 0.92,
                        0,
                        z - 0.7,
                        half * 0.92,
                        floor,
                        z - 0.7,
                        -half * 0.92,
                        floor,
                        z - 0.7));
        double left = half * 0.36;
        box(picture, left, left + 0.85, floor, 1.25, z - 0.35, z + 0.1, new Color(0x7A4B2A));
        Point2D flowers = eye.at(left + 0.24, 1.36, z - 0.1);
        double metre = eye.scale(1.3, z);
        for (int i = 0; i < 7; i++) {
            picture.setPaint(i % 2 == 0 ? new Color(0xC8323C) : new Color(0xE9B33B));
            picture.fill(new Ellipse2D.Double(
                    flowers.getX() + (i - 3) * metre * 0.05,
                    flowers.getY() - metre * (0.05 + (i * 5 % 3) * 0.03),
                    metre * 0.07,
                    metre * 0.07));
        }
    }

    private void lecturer(Graphics2D picture) {
        double z = front - 0.75;
        double x = half * 0.36 + 1.25;
        Point2D feet = eye.at(x, 0.18, z);
        double metre = eye.scale(1, z);
        Graphics2D body = (Graphics2D) picture.create();
        body.translate(feet.getX(), feet.getY());
        body.scale(metre, metre);
        body.setPaint(new Color(0x22262E));
        body.fill(new Rectangle2D.Double(-0.15, -0.82, 0.13, 0.8));
        body.fill(new Rectangle2D.Double(0.02, -0.82, 0.13, 0.8));
        body.setPaint(new Color(0xD7E2EE));
        body.fill(new java.awt.geom.RoundRectangle2D.Double(-0.22, -1.42, 0.44, 0.66, 0.16, 0.16));
        body.setPaint(new Color(0x8E1F2D));
        body.fill(new Rectangle2D.Double(-0.02, -1.4, 0.045, 0.34));
        body.setPaint(new Color(0xDDB28C));
        body.fill(new Ellipse2D.Double(-0.1, -1.68, 0.2, 0.26));
        body.setPaint(new Color(0x1B1612));
        body.fill(new java.awt.geom.Arc2D.Double(-0.108, -1.7, 0.216, 0.24, 5, 170, java.awt.geom.Arc2D.CHORD));
        body.dispose();
    }

    /** A box with its near face, its top and its sides. */
    void box(Graphics2D picture, double x1, double x2, double y1, double y2, double z1, double z2, Color colour) {
        double inner = Math.abs(x1) < Math.abs(x2) ? x1 : x2;
        fill(picture, shade(colour, 0.62), eye.shape(inner, y1, z1, inner, y2, z1, inner, y2, z2, inner, y1, z2));
        fill(picture, shade(colour, 0.8), eye.shape(x1, y1, z1, x2, y1, z1, x2, y2, z1, x1, y2, z1));
        fill(picture, shade(colour, 1.12), eye.shape(x1, y2, z1, x2, y2, z1, x2, y2, z2, x1, y2, z2));
    }

    private Shape wall(double x1, double y1, double x2, double y2) {
        return eye.shape(x1, y1, front, x2, y1, front, x2, y2, front, x1, y2, front);
    }

    private static Shape disc(Point2D middle, double radius) {
        return new Ellipse2D.Double(middle.getX() - radius, middle.getY() - radius, radius * 2, radius * 2);
    }

    private static void fill(Graphics2D picture, Paint paint, Shape shape) {
        picture.setPaint(paint);
        picture.fill(shape);
    }
}
