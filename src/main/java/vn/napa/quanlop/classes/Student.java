package vn.napa.quanlop.classes;

import org.jspecify.annotations.Nullable;

/** Somebody on the roster; {@code number} is the printed STT. Birth is {@code "1985-03-12"} or {@code "1985"}. */
public record Student(
        long id,
        long classId,
        int number,
        String fullName,
        @Nullable String birth,
        @Nullable String gender,
        @Nullable String position,
        @Nullable String organisation,
        @Nullable String phone,
        @Nullable String email,
        boolean withdrawn) {}
