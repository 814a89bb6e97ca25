package vn.napa.quanlop.demo.samples;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The decision as a PDF with text, as a records office sends it. */
final class DecisionPdf {

    private static final String FONT = "/fonts/LiberationSerif-Regular.ttf";
    private static final String STYLE =
            "@page{size:A4;margin:20mm 15mm 20mm 30mm} body{font-family:Serif;font-size:12pt;line-height:1.35}"
                    + " table{width:100%} td{text-align:center;vertical-align:top} h1{font-size:14pt;text-align:center;font-weight:normal}"
                    + " p{text-align:justify;text-indent:10mm;margin:0 0 2mm 0} .c{text-align:center;text-indent:0}"
                    + " .l{text-align:left;font-size:10.5pt}";

    private DecisionPdf() {}

    static byte[] of(SampleClass course) {
        String html = "<html><head><style>" + STYLE + "</style></head><body>"
                + head(course)
                + "<h1>QUYẾT ĐỊNH</h1><p class=\"c\">Về việc mở lớp " + safe(course.title()) + "</p>"
                + "<p class=\"c\">" + safe(course.authority()) + "</p>"
                + paragraphs(Decisions.grounds(course))
                + "<p class=\"c\">QUYẾT ĐỊNH:</p>"
                + paragraphs(Decisions.articles(course))
                + foot(course)
                + "</body></html>";
        // Its logger would write on the console of whoever tries the product for the first time.
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useFont(() -> DecisionPdf.class.getResourceAsStream(FONT), "Serif")
                    .withHtmlContent(html, null)
                    .toStream(bytes)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String head(SampleClass course) {
        return "<table><tr><td>" + joined(course.heading()) + "<br/>Số: " + safe(course.number()) + "</td><td>"
                + "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br/>Độc lập - Tự do - Hạnh phúc<br/>" + safe(course.town()) + ", "
                + VietnameseDates.inWords(course.decided()) + "</td></tr></table>";
    }

    private static String foot(SampleClass course) {
        return "<table><tr><td class=\"l\">Nơi nhận:<br/>- Như Điều 3;<br/>- Văn phòng (Phòng CNTT);<br/>- Lưu: VT, QLBD.</td><td>"
                + safe(course.signer().office()) + "<br/><br/><br/><br/>"
                + safe(course.signer().name()) + "</td></tr></table>";
    }

    private static String paragraphs(List<String> texts) {
        return texts.stream().map(text -> "<p>" + safe(text) + "</p>").collect(Collectors.joining());
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(DecisionPdf::safe).collect(Collectors.joining("<br/>"));
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
