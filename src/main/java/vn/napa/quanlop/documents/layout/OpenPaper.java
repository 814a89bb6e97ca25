package vn.napa.quanlop.documents.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.jsoup.Jsoup;
import vn.napa.quanlop.documents.Unreadable.Reason;

/** Opens a file by what it holds, never by its name, and lays it out. */
public final class OpenPaper {

    private final Detector detector = new DefaultDetector();

    /** The media type that the content shows. */
    public String type(byte[] content) throws IOException {
        try (TikaInputStream stream = TikaInputStream.get(content)) {
            return detector.detect(stream, new Metadata()).getBaseType().toString();
        }
    }

    /** Lays the content out; the name only serves places. */
    public Outcome open(String file, byte[] content) {
        try {
            return open(file, content, type(content));
        } catch (EncryptedDocumentException | InvalidPasswordException e) {
            return new Outcome.Refused(Reason.LOCKED);
        } catch (TooBig e) {
            return new Outcome.Refused(Reason.TOO_BIG);
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            // Parsers answer hostile or broken bytes with nearly any runtime exception; each means the same to the
            // sender.
            return new Outcome.Refused(Reason.BROKEN);
        }
    }

    private static Outcome open(String file, byte[] content, String type) throws IOException, InvalidFormatException {
        return switch (type) {
            case "application/pdf" -> pdf(file, content);
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.ms-word.document.macroenabled.12",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.template" -> docx(file, content);
            case "application/msword" -> doc(file, content);
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.ms-excel.sheet.macroenabled.12",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
                    "application/vnd.ms-excel" -> workbook(file, content);
            case "text/html", "application/xhtml+xml" -> html(file, content);
            case "application/x-tika-ooxml-protected", "application/x-tika-msoffice" -> protectedOrBroken(content);
            default ->
                type.startsWith("image/")
                        ? new Outcome.Refused(Reason.SCANNED)
                        : new Outcome.Refused(Reason.UNKNOWN_TYPE);
        };
    }

    private static Outcome pdf(String file, byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return PdfReader.read(file, document);
        }
    }

    private static Outcome docx(String file, byte[] content) throws IOException, InvalidFormatException {
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(content))) {
            PackagePart main = pack.getPartsByRelationshipType(
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument")
                    .get(0);
            boolean pictures =
                    pack.getParts().stream().anyMatch(p -> p.getContentType().startsWith("image/"));
            try (InputStream xml = main.getInputStream()) {
                return scannedIfEmpty(DocxReader.read(file, xml), pictures);
            }
        }
    }

    private static Outcome doc(String file, byte[] content) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
            return scannedIfEmpty(
                    DocReader.read(file, document),
                    !document.getPicturesTable().getAllPictures().isEmpty());
        }
    }

    private static Outcome workbook(String file, byte[] content) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            return scannedIfEmpty(
                    WorkbookReader.read(file, workbook),
                    !workbook.getAllPictures().isEmpty());
        }
    }

    private static Outcome html(String file, byte[] content) throws IOException {
        try (InputStream in = new ByteArrayInputStream(content)) {
            return new Outcome.Read(HtmlReader.read(file, Jsoup.parse(in, null, "")));
        }
    }

    private static Outcome scannedIfEmpty(Paper paper, boolean pictures) {
        boolean empty = paper.text().strip().length() < 20;
        return empty && pictures ? new Outcome.Refused(Reason.SCANNED) : new Outcome.Read(paper);
    }

    private static Outcome protectedOrBroken(byte[] content) {
        String raw = new String(content, StandardCharsets.UTF_16LE)
                + new String(content, 1, content.length - 1, StandardCharsets.UTF_16LE);
        return new Outcome.Refused(raw.contains("EncryptedPackage") ? Reason.LOCKED : Reason.BROKEN);
    }
}
