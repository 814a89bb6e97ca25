package vn.napa.quanlop.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

    @Test
    void aReportWithoutSessionsOrStudentsStillPrints() throws IOException {
        String text = text(keep("empty", documents.pdf(SampleReports.of(0, 0), null)));

        assertThat(text).contains("Chưa có buổi học nào có kết quả điểm danh để thống kê.");
    }

    @Test
    void pagesAreNumberedFromTheSecondOnAndEachAppendixByItself() throws IOException {
        try (PDDocument document = Loader.loadPDF(documents.pdf(SampleReports.of(60, 12), SampleReports.BY_CHIEF))) {
            PDFTextStripper stripper = new PDFTextStripper();
            List<String> tops = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                tops.add(stripper.getText(document)
                        .lines()
                        .findFirst()
                        .orElse("")
                        .strip());
            }
            assertThat(tops.subList(0, 5)).containsExactly("HỌC VIỆN HÀNH CHÍNH QUỐC GIA", "2", "PHỤ LỤC I", "2", "3");
        }
    }

    @Test
    void hostileNamesAreOnlyEverText() throws IOException {
        ReportContent sample = SampleReports.of(24, 8);
        ReportContent hostile = sample.saying(
                List.of(
                        "<img src='file:///etc/passwd'/> ${T(java.lang.Runtime)} & ]]> \u0000\u202eđảo\uD800",
                        "=HYPERLINK(\"x\")"),
                List.of());

        String text = text(documents.pdf(hostile, null));

        assertThat(text).contains("<img src='file:///etc/passwd'/>", "${T(java.lang.Runtime)} & ]]>", "đảo");
    }

    @Test
    void theWorkbookSaysThatOnlyThePdfCounts() throws IOException {
        byte[] xlsx = new ReportWorkbook().xlsx(SampleReports.of(24, 12), SampleReports.BY_CHIEF);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getSheet("Tổng hợp").getRow(0).getCell(0).getStringCellValue())
                    .contains("BẢN THAM KHẢO", "05/BC-VP");
            assertThat(book.getSheet("Tổng hợp").getRow(5).getCell(1).getStringCellValue())
                    .isEqualTo(SampleReports.of(24, 12).students().get(0).name());
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
        }
        Files.write(Path.of("target/reports/24.xlsx"), xlsx);
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
