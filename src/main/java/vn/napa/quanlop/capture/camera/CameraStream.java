package vn.napa.quanlop.capture.camera;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.FrameGrabber;
import org.bytedeco.javacv.Java2DFrameConverter;

/** One stream opened by FFmpeg; native code on foreign bytes, so for the child JVM only. */
final class CameraStream implements AutoCloseable {

    private static final int MOST_PACKETS = 50;
    private static final int LARGEST_JPEG = 16 * 1024 * 1024;
    private static final Pattern ERROR_CODE = Pattern.compile("error (-?\\d+)");

    private final FFmpegFrameGrabber grabber;
    private boolean refused;

    CameraStream(URI url, int timeoutMillis) {
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
        grabber = new FFmpegFrameGrabber(url.toString());
        // FFmpeg opens twice and counts each time: half the budget keeps the whole within it.
        grabber.setOption("timeout", Long.toString(timeoutMillis * 500L));
        // A camera must not send us elsewhere, to a file of ours for one.
        grabber.setOption("protocol_whitelist", "http,https,tcp,tls,rtsp,rtsps,rtp,udp");
        if (url.getScheme().startsWith("http")) {
            if (!url.getPath().endsWith(".jpg") && !url.getPath().endsWith(".jpeg")) {
                grabber.setFormat("mpjpeg");
            }
        } else {
            grabber.setOption("rtsp_transport", "tcp");
        }
    }

    /** False when the camera gave no stream; {@link #refused} then tells why. */
    boolean open() throws IOException {
        try {
            grabber.startUnsafe();
            return true;
        } catch (FrameGrabber.Exception e) {
            refused = isRefusal(e);
            return false;
        }
    }

    /** True when the camera answered, but would not have us: password, rights, or no such path. */
    boolean refused() {
        return refused;
    }

    /** A JPEG: the camera's own bytes where it sends JPEG, else the first whole picture as JPEG. */
    Optional<byte[]> picture() throws IOException {
        return grabber.getVideoCodec() == avcodec.AV_CODEC_ID_MJPEG ? ownJpeg() : encoded();
    }

    private Optional<byte[]> ownJpeg() throws IOException {
        for (int i = 0; i < MOST_PACKETS; i++) {
            AVPacket packet = grabber.grabPacket();
            if (packet == null || packet.size() <= 0) {
                return Optional.empty();
            }
            byte[] jpeg = new byte[Math.min(packet.size(), LARGEST_JPEG)];
            packet.data().get(jpeg);
            if (packet.size() <= LARGEST_JPEG && PictureCheck.isReadable(jpeg)) {
                return Optional.of(jpeg);
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> encoded() throws IOException {
        Frame frame = grabber.grabImage();
        if (frame == null) {
            return Optional.empty();
        }
        try (Java2DFrameConverter converter = new Java2DFrameConverter()) {
            BufferedImage image = converter.convert(frame);
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            return image != null && ImageIO.write(image, "jpg", jpeg)
                    ? Optional.of(jpeg.toByteArray())
                    : Optional.empty();
        }
    }

    private static boolean isRefusal(FrameGrabber.Exception e) {
        // JavaCV tells FFmpeg's code only inside a sentence.
        Matcher code = ERROR_CODE.matcher(String.valueOf(e.getMessage()));
        return code.find()
                && Set.of(
                                avutil.AVERROR_HTTP_UNAUTHORIZED(),
                                avutil.AVERROR_HTTP_FORBIDDEN(),
                                avutil.AVERROR_HTTP_NOT_FOUND(),
                                avutil.AVERROR_HTTP_OTHER_4XX())
                        .contains(Integer.valueOf(code.group(1)));
    }

    @Override
    public void close() throws IOException {
        grabber.releaseUnsafe();
    }
}
