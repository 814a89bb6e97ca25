package vn.napa.quanlop.reports.web;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.files.Originals;
import vn.napa.quanlop.people.Organisation;
import vn.napa.quanlop.reports.DraftReport;
import vn.napa.quanlop.reports.ReadableReports;
import vn.napa.quanlop.reports.Report;
import vn.napa.quanlop.reports.Returns;
import vn.napa.quanlop.reports.document.ReportContent;
import vn.napa.quanlop.reports.document.ReportDocument;
import vn.napa.quanlop.reports.document.ReportWords;
import vn.napa.quanlop.reports.document.ReportWorkbook;

/** The page of a report with its files, and the reports of a class as a fragment of the class's page. */
@Controller
class ReportPages {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ReadableReports reports;
    private final DraftReport drafts;
    private final Returns returns;
    private final Classes classes;
    private final Originals originals;
    private final Organisation organisation;
    private final ReportDocument documents = new ReportDocument();
    private final ReportWorkbook workbooks = new ReportWorkbook();

    ReportPages(
            ReadableReports reports,
            DraftReport drafts,
            Returns returns,
            Classes classes,
            Originals originals,
            Organisation organisation) {
        this.organisation = organisation;
        this.reports = reports;
        this.drafts = drafts;
        this.returns = returns;
        this.classes = classes;
        this.originals = originals;
    }

    @GetMapping("/bao-cao/{id}")
    String page(@PathVariable long id, Model model) {
        Report report = report(id);
        model.addAttribute("report", report);
        model.addAttribute("course", classes.find(report.classId()).orElseThrow());
        ReportContent content = drafts.content(report);
        model.addAttribute("facts", content);
        model.addAttribute("words", new ReportWords(content, null));
        model.addAttribute("returns", returns.of(id));
        return "reports/page";
    }

    @GetMapping("/lop/{id}/bao-cao")
    String ofClass(@PathVariable long id, Model model) {
        model.addAttribute("reports", reports.of(id));
        model.addAttribute("mayOpen", reports.mayOpen());
        model.addAttribute("officeCode", organisation.officeCode());
        return "reports/class";
    }

    /** The signed PDF by its hash, or the draft drawn up now. */
    @GetMapping("/bao-cao/{id}/pdf")
    ResponseEntity<Resource> pdf(@PathVariable long id) {
        Report report = report(id);
        return file(
                Optional.ofNullable(report.pdfSha())
                        .map(this::stored)
                        .orElseGet(() -> new ByteArrayResource(documents.pdf(drafts.content(report), null))),
                MediaType.APPLICATION_PDF,
                ContentDisposition.inline().filename(report.fileName() + ".pdf").build());
    }

    @GetMapping("/bao-cao/{id}/xlsx")
    ResponseEntity<Resource> xlsx(@PathVariable long id) {
        Report report = report(id);
        ReportContent content = drafts.content(report);
        return file(
                Optional.ofNullable(report.xlsxSha())
                        .map(this::stored)
                        .orElseGet(() -> new ByteArrayResource(workbooks.xlsx(content, null))),
                XLSX,
                ContentDisposition.attachment()
                        .filename(report.fileName() + "-ban-tham-khao.xlsx")
                        .build());
    }

    private Report report(long id) {
        return reports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Resource stored(String sha) {
        Path path = originals.path(sha);
        return new FileSystemResource(path);
    }

    private static ResponseEntity<Resource> file(Resource body, MediaType type, ContentDisposition disposition) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(body);
    }
}
