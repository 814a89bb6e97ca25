package vn.napa.quanlop.demo.camera;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes a drawn picture into one frame of a camera: noise of the sensor, the time burnt in, JPEG. */
final class CameraFrame {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final int[] GRAIN = grain();

    private final Lettering letters;

    CameraFrame(Lettering letters) {
        this.letters = letters;
    }

    byte[] of(BufferedImage drawn, String room, LocalDateTime now, Random chance) {
        BufferedImage frame = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        copyWithNoise(pixels(drawn), pixels(frame), chance.nextInt(GRAIN.length));
        Graphics2D picture = frame.createGraphics();
        picture.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        burnIn(picture, "CAM " + room, 22, 38);
        String stamp = STAMP.format(now);
        burnIn(picture, stamp, frame.getWidth() - 22 - letters.width(stamp, 24), 38);
        picture.dispose();
        return jpeg(frame);
    }

    private void burnIn(Graphics2D picture, String text, double x, double y) {
        Shape shape = letters.shape(text, x, y, 24);
        picture.setPaint(Color.BLACK);
        picture.setStroke(new BasicStroke(3.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        picture.draw(shape);
        picture.setPaint(Color.WHITE);
        picture.fill(shape);
    }

    private static void copyWithNoise(int[] from, int[] to, int start) {
        int grain = start;
        for (int i = 0; i < from.length; i++) {
            int noise = GRAIN[grain];
            grain = grain + 1 == GRAIN.length ? 0 : grain + 1;
            int pixel = from[i];
            to[i] = clamp((pixel >> 16 & 0xFF) + noise) << 16
                    | clamp((pixel >> 8 & 0xFF) + noise) << 8
                    | clamp((pixel & 0xFF) + noise);
        }
    }

    private static int clamp(int value) {
        return Math.max(0, Math.min(255, value));
    }

    /** The length is prime, so that the grain never lines up with the rows. */
    private static int[] grain() {
        Random random = new Random(1);
        int[] result = new int[262_139];
        for (int i = 0; i < result.length; i++) {
            result[i] = (int) Math.round(random.nextGaussian() * 3.2);
        }
        return result;
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static byte[] jpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(300_000);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(0.86f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
