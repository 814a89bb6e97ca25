package vn.napa.quanlop.reports;

import java.time.LocalDateTime;

/** Why a leader returned a report. */
public record Returned(LocalDateTime madeAt, String by, String text) {}
