package vn.napa.quanlop.capture;

/**
 * A picture in the evidence folder with its sidecar.
 *
 * @param path relative to the data folder, as is {@code sidecarPath}
 */
record KeptImage(
        String camera, String path, String sha256, String mediaType, String sidecarPath, String sidecarSha256) {}
