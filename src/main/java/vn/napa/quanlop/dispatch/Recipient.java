package vn.napa.quanlop.dispatch;

/**
 * Somebody a signed report goes to.
 *
 * @param address lower-case email address, as it was entered; it may still be wrong
 */
public record Recipient(Role role, String name, String address) {

    /** Why they receive it; the first of a person's several roles counts. */
    public enum Role {
        DIRECTOR,
        UNIT,
        COORDINATING_UNIT,
        CLASS_MANAGER
    }
}
