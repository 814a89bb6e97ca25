package vn.napa.quanlop.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A report that a course owes.
 *
 * @param testDate null when no test is known
 * @param due the day by which it should be signed
 * @param opensAt when its draft opens
 * @param cutOff the last day whose sessions it counts
 */
record DueReport(
        ReportKind kind,
        int ordinal,
        @Nullable LocalDate testDate,
        LocalDate due,
        LocalDateTime opensAt,
        LocalDate cutOff) {

    boolean isFor(Report report) {
        return report.kind() == kind && report.ordinal() == ordinal;
    }
}
