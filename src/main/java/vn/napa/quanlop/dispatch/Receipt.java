package vn.napa.quanlop.dispatch;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What became of a report's way to one recipient.
 *
 * @param sentAt when the mail server took it; null while it waits or when it failed
 */
public record Receipt(
        Recipient.Role role,
        String name,
        String address,
        State state,
        LocalDateTime queuedAt,
        @Nullable LocalDateTime sentAt) {

    /** Where the letter is. */
    public enum State {
        WAITING,
        SENT,
        FAILED,
        BAD_ADDRESS
    }
}
