package vn.napa.quanlop.attendance;

import org.jspecify.annotations.Nullable;

/** A person's decision about one student in one session. */
public record Mark(
        long sessionId,
        long studentId,
        Presence presence,
        @Nullable String note) {}
