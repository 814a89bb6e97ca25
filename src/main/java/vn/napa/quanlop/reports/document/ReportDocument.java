package vn.napa.quanlop.reports.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Sets a report as an official document of Nghị định 30/2020/NĐ-CP: XHTML from a template that escapes everything, then PDF/A-2b with its fonts inside. */
public final class ReportDocument {

    private static final String FAMILY = "Liberation Serif";

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    public ReportDocument() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(ReportDocument.class.getClassLoader());
        resolver.setPrefix("templates/reports/");
        resolver.setSuffix(".xhtml");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
    }

    /** The document as XHTML; without an issue it is a draft and says so on every page. */
    public String html(ReportContent content, @Nullable Issue issue) {
        Context context = new Context(Locale.forLanguageTag("vi"));
        context.setVariable("content", content);
        context.setVariable("issue", issue);
        context.setVariable("words", new ReportWords(content, issue));
        context.setVariable("grid", Grid.of(content));
        return templates.process("document", context);
    }

    /** The document as PDF/A-2b. Nothing outside the template is ever loaded. */
    public byte[] pdf(ReportContent content, @Nullable Issue issue) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(html(content, issue), null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .usePdfAConformance(PdfAConformance.PDFA_2_B)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Quản Lớp")
                .toStream(out);
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> open("/fonts/LiberationSerif-" + face + ".ttf"), FAMILY, weight, style, true);
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(ReportDocument.class.getResourceAsStream(resource), resource);
    }
}
