package vn.napa.quanlop.demo.camera;

import static vn.napa.quanlop.demo.camera.DrawnPerson.withAlpha;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Draws a believable picture of a class in its room, 1280×720, as the camera on the back wall sees it. */
final class DrawnClassroom {

    private static final double SEAT = 1.02;
    private static final double AISLE = 0.75;
    private static final double ROW = 1.32;
    private static final double DESK_HEIGHT = 0.76;
    private static final double FOCAL = 760;
    private static final Color WOOD = new Color(0xC69C6D);

    private final Lettering letters;

    DrawnClassroom(Lettering letters) {
        this.letters = letters;
    }

    /** @param moment turns heads a little; the same number gives the same picture */
    BufferedImage draw(ClassroomScene scene, long moment) {
        BufferedImage image = new BufferedImage(Perspective.WIDTH, Perspective.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D picture = image.createGraphics();
        picture.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        picture.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new Drawing(picture, scene, moment).draw();
        picture.dispose();
        return image;
    }

    private static List<String> inTwoLines(String name) {
        String[] words = name.strip().split("\\s+");
        int half = words.length / 2;
        return words.length == 1
                ? List.of(words[0])
                : List.of(
                        String.join(" ", Arrays.copyOf(words, half)),
                        String.join(" ", Arrays.copyOfRange(words, half, words.length)));
    }

    /** One picture in the making. */
    private final class Drawing {

        private final Graphics2D picture;
        private final ClassroomScene scene;
        private final long moment;
        private final double halfRow;
        private final double nearest;
        private final Perspective eye;
        private final DrawnRoom room;
        private final Map<Integer, ClassroomScene.Chair> chairs = new HashMap<>();

        Drawing(Graphics2D picture, ClassroomScene scene, long moment) {
            this.picture = picture;
            this.scene = scene;
            this.moment = moment;
            halfRow = (scene.columns() * SEAT + AISLE) / 2;
            nearest = Math.max(3.6, FOCAL * (halfRow + 0.25) / 600);
            double front = nearest + (scene.rows() - 1) * ROW + 2.9;
            eye = new Perspective(3.35 + 0.09 * scene.rows(), pitch(scene.rows()), FOCAL);
            room = new DrawnRoom(eye, letters, halfRow + 1.3, front);
            scene.chairs().forEach(chair -> chairs.put(chair.row() * 100 + chair.column(), chair));
        }

        /** The tilt that puts the last row near the lower edge. */
        private double pitch(int rows) {
            double below = Math.atan((3.35 + 0.09 * rows - DESK_HEIGHT) / nearest);
            return below - Math.atan(225 / FOCAL);
        }

        void draw() {
            room.draw(picture, scene.slide());
            for (int row = 1; row <= scene.rows(); row++) {
                double z = nearest + (scene.rows() - row) * ROW;
                // All desks of a row stand before the first of its people: they sit nearer to the camera.
                for (int column = 1; column <= scene.columns(); column++) {
                    desk(x(column), z);
                }
                for (int column = 1; column <= scene.columns(); column++) {
                    place(x(column), z, chairs.get(row * 100 + column));
                }
            }
        }

        private double x(int column) {
            return -halfRow + (column - 0.5) * SEAT + (column > (scene.columns() + 1) / 2 ? AISLE : 0);
        }

        private void place(double x, double z, ClassroomScene.@Nullable Chair chair) {
            if (chair != null && chair.sitter() != null) {
                belongings(x, z, new Random(chair.sitter()));
                Random now = new Random(chair.sitter() * 7919 + moment);
                Point2D seat = eye.at(x, 0.62, z - 0.36);
                new DrawnPerson(chair.sitter())
                        .draw(picture, seat.getX(), seat.getY(), eye.scale(0.9, z - 0.36), now.nextGaussian() * 0.012);
            }
            backrest(x, z - 0.5);
            if (chair != null && chair.plate() != null) {
                plate(chair.plate(), x, z - 0.5);
            }
        }

        private void desk(double x, double z) {
            picture.setPaint(withAlpha(Color.BLACK, 42));
            picture.fill(eye.shape(
                    x - 0.52, 0, z - 0.3, x + 0.52, 0, z - 0.3, x + 0.52, 0, z + 0.34, x - 0.52, 0, z + 0.34));
            room.box(picture, x - 0.49, x - 0.45, 0, DESK_HEIGHT, z - 0.2, z + 0.25, new Color(0x6D7275));
            room.box(picture, x + 0.45, x + 0.49, 0, DESK_HEIGHT, z - 0.2, z + 0.25, new Color(0x6D7275));
            room.box(picture, x - 0.5, x + 0.5, DESK_HEIGHT - 0.05, DESK_HEIGHT, z - 0.25, z + 0.27, WOOD);
        }

        /** A paper with the name on the back of the chair, family name above the given name. */
        private void plate(String name, double x, double z) {
            Point2D seat = eye.at(x, 0.5, z);
            double metre = eye.scale(0.7, z);
            double width = metre * 0.43;
            double height = metre * 0.2;
            double top = seat.getY() - metre * 0.31;
            picture.setPaint(new Color(0xF8F6EF));
            picture.fill(new Rectangle2D.Double(seat.getX() - width / 2, top, width, height));
            picture.setPaint(new Color(0x7E121D));
            List<String> lines = inTwoLines(name);
            double widest = lines.stream()
                    .mapToDouble(line -> letters.width(line, 1))
                    .max()
                    .orElse(1);
            double size = Math.min(height * 0.46, width * 0.94 / Math.max(0.1, widest));
            double baseline = top + (lines.size() == 1 ? height * 0.66 : height * 0.43);
            for (String line : lines) {
                letters.drawCentred(picture, line, seat.getX(), baseline, size);
                baseline += height * 0.45;
            }
        }

        private void belongings(double x, double z, Random things) {
            if (things.nextInt(3) == 0) {
                laptop(x, z);
            } else {
                picture.setPaint(new Color(0xFBFBF8));
                picture.fill(eye.shape(
                        x - 0.14,
                        DESK_HEIGHT,
                        z - 0.12,
                        x + 0.12,
                        DESK_HEIGHT,
                        z - 0.12,
                        x + 0.12,
                        DESK_HEIGHT,
                        z + 0.14,
                        x - 0.14,
                        DESK_HEIGHT,
                        z + 0.14));
            }
            if (things.nextInt(3) > 0) {
                bottle(x - 0.38, z + 0.12);
            }
        }

        private void laptop(double x, double z) {
            picture.setPaint(new Color(0x9AA0A6));
            picture.fill(eye.shape(
                    x - 0.17,
                    DESK_HEIGHT,
                    z - 0.12,
                    x + 0.17,
                    DESK_HEIGHT,
                    z - 0.12,
                    x + 0.17,
                    DESK_HEIGHT,
                    z + 0.1,
                    x - 0.17,
                    DESK_HEIGHT,
                    z + 0.1));
            picture.setPaint(new Color(0x2B3440));
            picture.fill(eye.shape(
                    x - 0.17,
                    DESK_HEIGHT,
                    z + 0.1,
                    x + 0.17,
                    DESK_HEIGHT,
                    z + 0.1,
                    x + 0.17,
                    DESK_HEIGHT + 0.21,
                    z + 0.17,
                    x - 0.17,
                    DESK_HEIGHT + 0.21,
                    z + 0.17));
            picture.setPaint(new Color(0xA9CBEA));
            picture.fill(eye.shape(
                    x - 0.155,
                    DESK_HEIGHT + 0.015,
                    z + 0.105,
                    x + 0.155,
                    DESK_HEIGHT + 0.015,
                    z + 0.105,
                    x + 0.155,
                    DESK_HEIGHT + 0.195,
                    z + 0.165,
                    x - 0.155,
                    DESK_HEIGHT + 0.195,
                    z + 0.165));
        }

        private void bottle(double x, double z) {
            Point2D foot = eye.at(x, DESK_HEIGHT, z);
            double metre = eye.scale(DESK_HEIGHT, z);
            picture.setPaint(withAlpha(new Color(0xBFD9E6), 215));
            picture.fill(new RoundRectangle2D.Double(
                    foot.getX() - metre * 0.035,
                    foot.getY() - metre * 0.2,
                    metre * 0.07,
                    metre * 0.21,
                    metre * 0.03,
                    metre * 0.03));
            picture.setPaint(new Color(0x2E6FB0));
            picture.fill(new Ellipse2D.Double(
                    foot.getX() - metre * 0.02, foot.getY() - metre * 0.225, metre * 0.04, metre * 0.035));
        }

        private void backrest(double x, double z) {
            Point2D seat = eye.at(x, 0.5, z);
            double metre = eye.scale(0.7, z);
            Path2D back = new Path2D.Double(new RoundRectangle2D.Double(
                    seat.getX() - metre * 0.23,
                    seat.getY() - metre * 0.36,
                    metre * 0.46,
                    metre * 0.4,
                    metre * 0.12,
                    metre * 0.12));
            picture.setPaint(new Color(0x2C323A));
            picture.fill(back);
            picture.setPaint(new Color(0x4A525C));
            picture.setStroke(new BasicStroke((float) (metre * 0.02)));
            picture.draw(back);
        }
    }
}
