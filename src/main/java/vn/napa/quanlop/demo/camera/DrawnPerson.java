package vn.napa.quanlop.demo.camera;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;

/** Somebody at a desk, seen from behind and above; the same person always has the same hair and clothes. */
final class DrawnPerson {

    private static final Color[] CLOTHES = {
        new Color(0xDDE6EE), new Color(0x9DB7D5), new Color(0x2F4A6D), new Color(0x40454D), new Color(0xC9C2B2),
        new Color(0x7A2F3A), new Color(0xE4C9D0), new Color(0x4F6B58), new Color(0x8C6A4A), new Color(0xB9A3CF),
        new Color(0xF1EEE6), new Color(0x5E7F9B), new Color(0x1F2B3A), new Color(0xD9B27C), new Color(0x90A9A0)
    };
    private static final Color[] SKIN = {
        new Color(0xE3B994), new Color(0xD6A67E), new Color(0xC89570), new Color(0xEBC7A6)
    };
    private static final Color[] HAIR = {
        new Color(0x15120F), new Color(0x221A14), new Color(0x2E2218), new Color(0x3A2C20), new Color(0x6E6A66)
    };

    private final Color clothes;
    private final Color skin;
    private final Color hair;
    private final boolean longHair;
    private final boolean tail;
    private final boolean collar;
    private final double lean;
    private final double build;

    /** @param look as {@link Seating.Guest#look} has it */
    DrawnPerson(long look) {
        Random random = new Random(look * 0x9E3779B97F4A7C15L);
        random.nextInt();
        clothes = CLOTHES[random.nextInt(CLOTHES.length)];
        skin = SKIN[random.nextInt(SKIN.length)];
        hair = HAIR[random.nextInt(10) == 0 ? 4 : random.nextInt(4)];
        longHair = random.nextInt(100) < ((look & 1) == 1 ? 88 : 2);
        tail = longHair && random.nextInt(3) == 0;
        collar = !longHair || random.nextInt(3) == 0;
        lean = random.nextGaussian() * 0.03;
        build = 0.94 + random.nextDouble() * 0.14;
    }

    /**
     * Draws the person with the seat at this point of the picture.
     *
     * @param metre pixels for a metre there
     * @param sway how far the head is turned now, a few hundredths
     */
    void draw(Graphics2D picture, double x, double y, double metre, double sway) {
        Graphics2D body = (Graphics2D) picture.create();
        body.translate(x, y);
        body.scale(metre, metre);
        arms(body);
        torso(body);
        body.translate(lean + sway, 0);
        body.rotate((lean + sway) * 1.4);
        head(body);
        body.dispose();
    }

    private void arms(Graphics2D body) {
        body.setPaint(shade(clothes, 0.8));
        body.setStroke(new BasicStroke(0.105f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int side = -1; side <= 1; side += 2) {
            Path2D arm = new Path2D.Double();
            arm.moveTo(side * 0.2 * build, -0.36);
            arm.quadTo(side * 0.31 * build, -0.2, side * 0.25, -0.3);
            arm.lineTo(side * 0.2, -0.43);
            body.draw(arm);
        }
    }

    private void torso(Graphics2D body) {
        double half = 0.225 * build;
        Path2D back = new Path2D.Double();
        back.moveTo(-half * 0.86, 0.1);
        back.curveTo(-half * 1.02, -0.1, -half * 1.16, -0.25, -half * 1.05, -0.4);
        back.curveTo(-half * 0.95, -0.5, -0.1, -0.5, -0.06, -0.535);
        back.lineTo(0.06, -0.535);
        back.curveTo(0.1, -0.5, half * 0.95, -0.5, half * 1.05, -0.4);
        back.curveTo(half * 1.16, -0.25, half * 1.02, -0.1, half * 0.86, 0.1);
        back.closePath();
        body.setPaint(new GradientPaint(-0.25f, -0.5f, shade(clothes, 1.12), 0.25f, 0.15f, shade(clothes, 0.62)));
        body.fill(back);
        body.setPaint(withAlpha(Color.BLACK, 26));
        body.setStroke(new BasicStroke(0.012f));
        Path2D spine = new Path2D.Double();
        spine.moveTo(0, -0.46);
        spine.quadTo(0.012, -0.2, 0, 0.06);
        body.draw(spine);
    }

    private void head(Graphics2D body) {
        body.setPaint(shade(skin, 0.84));
        body.fill(new RoundRectangle2D.Double(-0.055, -0.6, 0.11, 0.12, 0.05, 0.05));
        if (collar) {
            body.setPaint(shade(clothes, 1.2));
            body.fill(new RoundRectangle2D.Double(-0.085, -0.545, 0.17, 0.05, 0.05, 0.05));
        }
        body.setPaint(skin);
        body.fill(new Ellipse2D.Double(-0.124, -0.72, 0.045, 0.07));
        body.fill(new Ellipse2D.Double(0.079, -0.72, 0.045, 0.07));
        body.fill(new Ellipse2D.Double(-0.105, -0.81, 0.21, 0.255));
        body.setPaint(new GradientPaint(-0.1f, -0.84f, shade(hair, 1.7), 0.08f, -0.6f, hair));
        Area cap = new Area(new Ellipse2D.Double(-0.118, -0.835, 0.236, 0.25));
        if (longHair && !tail) {
            Path2D fall = new Path2D.Double();
            fall.moveTo(-0.117, -0.72);
            fall.curveTo(-0.14, -0.6, -0.135, -0.5, -0.11, -0.42);
            fall.quadTo(0, -0.385, 0.11, -0.42);
            fall.curveTo(0.135, -0.5, 0.14, -0.6, 0.117, -0.72);
            fall.closePath();
            cap.add(new Area(fall));
        } else {
            // Short hair ends above the neck.
            cap.subtract(new Area(new Ellipse2D.Double(-0.09, -0.625, 0.18, 0.12)));
        }
        body.fill(cap);
        if (tail) {
            Path2D strand = new Path2D.Double();
            strand.moveTo(-0.03, -0.68);
            strand.curveTo(-0.06, -0.58, -0.045, -0.47, 0.005, -0.37);
            strand.curveTo(0.05, -0.47, 0.055, -0.58, 0.03, -0.68);
            strand.closePath();
            body.fill(strand);
        }
        body.setPaint(withAlpha(Color.WHITE, 22));
        AffineTransform before = body.getTransform();
        body.rotate(-0.5);
        body.fill(new Ellipse2D.Double(0.3, -0.775, 0.1, 0.05));
        body.setTransform(before);
        body.fill(new Ellipse2D.Double(-0.07, -0.81, 0.1, 0.055));
    }

    static Color shade(Color colour, double factor) {
        return new Color(
                (int) Math.min(255, colour.getRed() * factor), (int) Math.min(255, colour.getGreen() * factor), (int)
                        Math.min(255, colour.getBlue() * factor));
    }

    static Color withAlpha(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }
}
