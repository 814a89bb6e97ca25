package vn.napa.quanlop.capture.camera;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.napa.quanlop.capture.Outcome;

/** Whether there is anything to see on a picture; it decodes foreign bytes, so for the child JVM only. */
final class PictureCheck {

    private static final int SAMPLES_PER_SIDE = 160;
    private static final long MOST_PIXELS = 40_000_000;
    private static final double DARK = 20;
    private static final double DARK_SPREAD = 8;
    private static final double FLAT_SPREAD = 3;

    private PictureCheck() {}

    static boolean isReadable(byte[] jpeg) {
        return sample(jpeg).isPresent();
    }

    /** {@code CAPTURED}, {@code BLACK} or {@code UNIFORM}; a picture that cannot be read is {@code SILENT}. */
    static Outcome of(byte[] picture) {
        return sample(picture).map(PictureCheck::judge).orElse(Outcome.SILENT);
    }

    private static Outcome judge(BufferedImage image) {
        double sum = 0;
        double squares = 0;
        int count = image.getWidth() * image.getHeight();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                double light = light(image.getRGB(x, y));
                sum += light;
                squares += light * light;
            }
        }
        double mean = sum / count;
        double spread = Math.sqrt(Math.max(0, squares / count - mean * mean));
        if (mean < DARK && spread < DARK_SPREAD) {
            return Outcome.BLACK;
        }
        return spread < FLAT_SPREAD ? Outcome.UNIFORM : Outcome.CAPTURED;
    }

    private static double light(int rgb) {
        return 0.299 * (rgb >> 16 & 0xff) + 0.587 * (rgb >> 8 & 0xff) + 0.114 * (rgb & 0xff);
    }

    /** Reads every n-th pixel only: a picture of any size costs little memory. */
    private static Optional<BufferedImage> sample(byte[] picture) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) {
                    return Optional.empty();
                }
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceSubsampling(
                        Math.max(1, width / SAMPLES_PER_SIDE), Math.max(1, height / SAMPLES_PER_SIDE), 0, 0);
                return Optional.of(reader.read(0, param));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // Java's readers answer broken pictures with any of these.
            return Optional.empty();
        }
    }
}
