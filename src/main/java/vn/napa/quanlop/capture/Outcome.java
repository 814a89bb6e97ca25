package vn.napa.quanlop.capture;

/** How a capture ended; the names are part of the API. */
public enum Outcome {
    /** A picture straight from the camera. */
    CAPTURED,
    /** A photograph that an officer took in the room. */
    UPLOADED,
    /** Nobody listens at the camera's address. */
    UNREACHABLE,
    /** The camera refuses us: password, rights or path. */
    REFUSED,
    /** The camera listens but sends no picture in time. */
    SILENT,
    BLACK,
    FROZEN,
    /** A picture of one colour. */
    UNIFORM,
    BLURRED,
    COVERED,
    STALE,
    /** The session ended without any attempt that came to an end. */
    MISSED;

    /** Whether it counts towards the two that Điều 6 asks for. */
    public boolean isValid() {
        return this == CAPTURED || this == UPLOADED;
    }
}
