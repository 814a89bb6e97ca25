package vn.napa.quanlop.dispatch;

import java.time.LocalDateTime;

/** The Director's instruction on a report (bút phê), or the plain word that it was seen. */
public record DirectorNote(long reportId, String by, LocalDateTime notedAt, String text) {}
