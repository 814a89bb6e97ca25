package vn.napa.quanlop.documents;

/** An attachment that could not be read, and why. */
public record Unreadable(String file, Reason reason) {

    public enum Reason {
        LOCKED,
        BROKEN,
        UNKNOWN_TYPE,
        SCANNED,
        TOO_BIG,
        TOO_DEEP,
        TIMED_OUT
    }
}
