package vn.napa.quanlop.demo.camera;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** A pinhole camera high on the back wall, tilted down; metres in, pixels out. x runs to the right, y up, z to the front wall. */
record Perspective(double height, double pitch, double focal) {

    static final int WIDTH = 1280;
    static final int HEIGHT = 720;

    Point2D at(double x, double y, double z) {
        double depth = depth(y, z);
        double up = (y - height) * Math.cos(pitch) + z * Math.sin(pitch);
        return new Point2D.Double(WIDTH / 2.0 + focal * x / depth, HEIGHT / 2.0 - focal * up / depth);
    }

    /** Pixels for a metre at this place. */
    double scale(double y, double z) {
        return focal / depth(y, z);
    }

    /** A flat shape given by its corners: x, y, z of each. */
    Path2D shape(double... corners) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners.length; i += 3) {
            Point2D point = at(corners[i], corners[i + 1], corners[i + 2]);
            if (i == 0) {
                path.moveTo(point.getX(), point.getY());
            } else {
                path.lineTo(point.getX(), point.getY());
            }
        }
        path.closePath();
        return path;
    }

    private double depth(double y, double z) {
        return Math.max(0.2, z * Math.cos(pitch) - (y - height) * Math.sin(pitch));
    }
}
