package vn.napa.quanlop.attendance;

import java.time.LocalDateTime;

/** Answers what the marks of a class amount to. */
public interface AttendanceFigures {

    /** The figures of a class over the sessions that had ended by the cut-off (Điều 7.1). */
    Figures of(long classId, LocalDateTime cutOff);
}
