package vn.napa.quanlop.intake;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A message that was taken in; {@code facts} is what the documents module read from it, as JSON, once it was read. */
public record InboxMessage(
        long id,
        String mailbox,
        String rawSha,
        @Nullable String messageId,
        @Nullable String fromAddress,
        @Nullable String fromName,
        String subject,
        LocalDateTime receivedAt,
        State state,
        @Nullable Long unitId,
        int attempts) {

    /** How far the message has come (a contract of the JSON API). */
    public enum State {
        RECEIVED,
        QUARANTINED,
        IGNORED,
        READ,
        APPLIED,
        ANSWERED,
        NEEDS_ATTENTION
    }

    /** The name where one was given, else the address. */
    public String sender() {
        return fromName != null ? fromName : fromAddress != null ? fromAddress : "(không rõ)";
    }
}
