package vn.napa.quanlop.demo.samples;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The three units' mails, as their clerks write them. */
final class SampleMails {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final LocalDate today;
    private final Instant sent;
    private final String mailbox;

    SampleMails(LocalDate today, Instant sent, String mailbox) {
        this.today = today;
        this.sent = sent;
        this.mailbox = mailbox;
    }

    List<MimeMessage> all() {
        try {
            return List.of(complete(), incomplete(), forwarded());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A sample mail cannot be written", e);
        }
    }

    private MimeMessage complete() throws MessagingException, IOException {
        SampleClass course = SampleClasses.complete(today);
        MimeMultipart parts = new MimeMultipart();
        parts.addBodyPart(text("""
                        Kính gửi Phòng Công nghệ thông tin,

                        Ban Quản lý bồi dưỡng gửi hồ sơ lớp %s (mã lớp %s), gồm: quyết định mở lớp, lịch học, danh sách học viên và sơ đồ chỗ ngồi. Đề nghị Phòng đưa lớp lên hệ thống.

                        Trân trọng cảm ơn./.

                        --
                        Nguyễn Thị Minh Ngọc
                        Ban Quản lý bồi dưỡng
                        """.formatted(course.title(), course.code())));
        parts.addBodyPart(file("1. Quyết định mở lớp.docx", DOCX, Decisions.word(course)));
        parts.addBodyPart(file("2. Lịch học.xlsx", XLSX, Enclosures.scheduleSheet(course)));
        parts.addBodyPart(file("3. Danh sách học viên.xlsx", XLSX, Enclosures.rosterSheet(course)));
        parts.addBodyPart(file("4. Sơ đồ chỗ ngồi.xlsx", XLSX, Enclosures.seatingSheet(course)));
        return message("bqlbd@napa.vn", "Ban Quản lý bồi dưỡng", "V/v gửi hồ sơ lớp " + course.code(), parts);
    }

    private MimeMessage incomplete() throws MessagingException, IOException {
        SampleClass course = SampleClasses.incomplete(today);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("QĐ 415 mở lớp.docx", Decisions.word(course));
        files.put("Lịch học K12.docx", Enclosures.scheduleWord(course));
        files.put("DS học viên K12.xlsx", Enclosures.rosterSheet(course));
        MimeMultipart parts = new MimeMultipart();
        parts.addBodyPart(text("""
                        Kính gửi anh/chị Phòng CNTT,

                        Phân viện Huế gửi hồ sơ lớp %s trong tệp nén đính kèm. Sơ đồ chỗ ngồi Phân viện sẽ gửi sau khi sắp xếp xong phòng học.

                        Em cảm ơn ạ.

                        --
                        Hồ Thị Diệu Hiền
                        Phân viện Học viện Hành chính Quốc gia tại thành phố Huế
                        """.formatted(course.title())));
        parts.addBodyPart(file("Hồ sơ lớp K12.zip", "application/zip", zip(files)));
        return message("phanvienhue@napa.vn", "Phân viện Huế", "Hồ sơ lớp " + course.code(), parts);
    }

    private MimeMessage forwarded() throws MessagingException, IOException {
        SampleClass course = SampleClasses.forwarded(today);
        MimeMultipart inner = new MimeMultipart();
        inner.addBodyPart(text("""
                        Kính gửi Phòng Công nghệ thông tin,

                        Viện gửi quyết định mở lớp, lịch học, danh sách và sơ đồ chỗ ngồi của lớp %s (mã lớp: %s).

                        Trân trọng./.
                        Đinh Gia Bách
                        """.formatted(course.title(), course.code())));
        inner.addBodyPart(file("QD_2203.pdf", "application/pdf", DecisionPdf.of(course)));
        inner.addBodyPart(file("Lịch học.xlsx", XLSX, Enclosures.scheduleSheet(course)));
        inner.addBodyPart(file("Danh sách.docx", DOCX, Enclosures.rosterWord(course)));
        inner.addBodyPart(file("Sơ đồ.xlsx", XLSX, Enclosures.seatingSheet(course)));
        MimeMessage original = message("dgbach@napa.vn", "Đinh Gia Bách", "Hồ sơ lớp " + course.code(), inner);
        MimeBodyPart attached = new MimeBodyPart();
        attached.setContent(original, "message/rfc822");
        MimeMultipart parts = new MimeMultipart();
        parts.addBodyPart(text("Chuyển Phòng CNTT xử lý giúp Viện ạ.\n\n--\nVăn thư Viện NCKHHC\n"));
        parts.addBodyPart(attached);
        return message(
                "vnckhhc@napa.vn", "Viện Nghiên cứu Khoa học hành chính", "FW: Hồ sơ lớp " + course.code(), parts);
    }

    private MimeMessage message(String from, String name, String subject, MimeMultipart parts)
            throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(new InternetAddress(from, name, "UTF-8"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mailbox));
        message.setSubject(subject, "UTF-8");
        message.setSentDate(Date.from(sent));
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart text(String text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8");
        return part;
    }

    private static MimeBodyPart file(String name, String type, byte[] bytes) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setFileName(name);
        return part;
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
