package vn.napa.quanlop.reports.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.napa.quanlop.api.Page;
import vn.napa.quanlop.reports.ReadableReports;
import vn.napa.quanlop.reports.Report;
import vn.napa.quanlop.reports.ReportKind;

/** Reports for programs. */
@RestController
class ReportApi {

    private final ReadableReports reports;

    ReportApi(ReadableReports reports) {
        this.reports = reports;
    }

    /** A report as programs see it; {@code pdfSha256} is that of the one signed PDF. */
    record Line(
            long id,
            ReportKind kind,
            int ordinal,
            Report.State state,
            LocalDate cutOff,
            @Nullable LocalDate testDate,
            LocalDate due,
            @Nullable Integer number,
            @Nullable LocalDate date,
            @Nullable String signer,
            @Nullable LocalDateTime signedAt,
            @Nullable LocalDateTime issuedAt,
            @Nullable String pdfSha256) {}

    @GetMapping("/api/classes/{id}/reports")
    ResponseEntity<List<Line>> ofClass(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return Page.of(page, size).cut(reports.of(id), ReportApi::line);
    }

    private static Line line(Report report) {
        return new Line(
                report.id(),
                report.kind(),
                report.ordinal(),
                report.state(),
                report.cutOff(),
                report.testDate(),
                report.due(),
                report.number(),
                report.dated(),
                report.signer(),
                report.signedAt(),
                report.issuedAt(),
                report.pdfSha());
    }
}
