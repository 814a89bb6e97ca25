package vn.napa.quanlop.attendance;

import java.time.LocalDateTime;

/** A mark changed after its session was closed; {@code by} is the full name of who changed it. */
public record Correction(long studentId, Presence was, Presence became, String reason, String by, LocalDateTime at) {}
