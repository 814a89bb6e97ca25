package vn.napa.quanlop.capture.camera;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The address of a camera's stream; it may hold a password, so it shows itself without.
 *
 * @param url http, https, rtsp or rtsps, with a host
 */
public record Camera(URI url) {

    private static final Set<String> SCHEMES = Set.of("http", "https", "rtsp", "rtsps");

    /** Reads what an administrator typed; empty when no camera can be there. */
    public static Optional<Camera> parse(String text) {
        try {
            URI url = new URI(text.strip());
            boolean usable = url.getScheme() != null
                    && SCHEMES.contains(url.getScheme().toLowerCase(Locale.ROOT))
                    && url.getHost() != null;
            return usable ? Optional.of(new Camera(url)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        String port = url.getPort() > 0 ? ":" + url.getPort() : "";
        return url.getScheme() + "://" + (url.getRawUserInfo() == null ? "" : "•••@") + url.getHost() + port
                + url.getRawPath();
    }
}
