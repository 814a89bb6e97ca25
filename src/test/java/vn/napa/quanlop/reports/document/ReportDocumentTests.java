package vn.napa.quanlop.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReportDocumentTests {

    private final ReportDocument documents = new ReportDocument();

    @Test
    void aSignedReportReadsAsTheDecreeHasIt() throws IOException {
        String text = text(keep("24", documents.pdf(SampleReports.of(24, 12), SampleReports.BY_CHIEF)));

        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("Số: 05/BC-VP", "Hà Nội, ngày 05 tháng 02 năm 2026")
                .contains("CHÁNH VĂN PHÒNG", "Nguyễn Thị Minh Hằng", "- Lưu: VT, CNTT.")
                .contains("./.", "PHỤ LỤC III")
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void aDeputySignsForTheChief() throws IOException {
        String text = text(keep("60", documents.pdf(SampleReports.of(60, 40), SampleReports.BY_DEPUTY)));

        assertThat(text)
                .contains("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Số: 112/BC-VP", "ngày 15 tháng 12 năm 2026");
    }

    @Test
    void aDraftSaysSoAndHasNoNumber() throws IOException {
        String text = text(keep("draft", documents.pdf(SampleReports.of(24, 8), null)));

        assertThat(text).contains("DỰ THẢO", "Bản dự thảo, chưa ký ban hành").doesNotContain("Số: 0");
    }

    private static byte[] keep(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/reports"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        return pdf;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
