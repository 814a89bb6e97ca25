package vn.napa.quanlop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails come apart whatever their senders' programs did to them. */
class ReadMailTest {

    private static final byte[] ROSTER = ("<html><body><p>DANH SÁCH HỌC VIÊN</p>"
                    + MailBuilder.table(
                            "TT|Họ và tên|Năm sinh|Chức vụ",
                            "1|Nguyễn Văn An|1985|Chuyên viên",
                            "2|Trần Thị Bình|1990|Chuyên viên")
                    + "</body></html>")
            .getBytes(StandardCharsets.UTF_8);
    private static final String EXCEL = "Content-Type: application/vnd.ms-excel";

    @TempDir
    Path folder;

    @Test
    void envelope_and_words_are_read() throws IOException {
        MailFacts mail = MailBuilder.mail("Hồ sơ lớp CVC-K26.2025", "Gửi hồ sơ lớp.\n--\nPhân viện Huế")
                .read(folder);
        assertThat(mail.fromAddress()).isEqualTo("bqlbd@napa.vn");
        assertThat(mail.fromName()).isEqualTo("Ban Quản lý bồi dưỡng");
        assertThat(mail.subject()).isEqualTo("Hồ sơ lớp CVC-K26.2025");
        assertThat(mail.references()).containsExactly("<t0@napa.vn>");
        assertThat(mail.about().code()).isNotNull();
        assertThat(mail.about().code().value()).isEqualTo("CVC-K26.2025");
        assertThat(mail.unit()).isNotNull();
        assertThat(mail.unit().value()).isEqualTo("Ban Quản lý bồi dưỡng");
    }

    @Test
    void file_names_are_read_in_every_encoding() throws IOException {
        MailFacts mail = MailBuilder.mail("x", "x")
                .part(
                        EXCEL
                                + "\r\nContent-Disposition: attachment;\r\n filename*0*=UTF-8''Danh%20s%C3%A1ch;\r\n filename*1*=%20l%E1%BB%9Bp.xls",
                        ROSTER)
                .part(EXCEL + "; name=\"Danh sách thô.xls\"\r\nContent-Disposition: attachment", ROSTER)
                .part(
                        EXCEL
                                + "\r\nContent-Disposition: attachment; filename=\"=?UTF-8?Q?Danh_s=C3?=\r\n =?UTF-8?Q?=A1ch_r=C3=A1ch.xls?=\"",
                        ROSTER)
                .part(EXCEL, ROSTER)
                .part(EXCEL, ROSTER)
                .part(EXCEL + "\r\nContent-Disposition: attachment; filename=\"DS.xls\"", ROSTER)
                .part(EXCEL + "\r\nContent-Disposition: attachment; filename=\"DS.xls\"", ROSTER)
                .read(folder);
        assertThat(mail.documents().stream().map(DocumentFacts::file))
                .containsExactly(
                        "Danh sách lớp.xls",
                        "Danh sách thô.xls",
                        "Danh sách rách.xls",
                        "tệp đính kèm 1",
                        "tệp đính kèm 2",
                        "DS.xls",
                        "DS (2).xls");
        assertThat(mail.documents()).allSatisfy(d -> assertThat(d.rosters()).hasSize(1));
    }

    @Test
    void archives_are_opened_and_droppings_left_aside() throws IOException {
        byte[] inner = zip("lớp/Danh sách.xls", ROSTER);
        MailFacts mail = MailBuilder.mail("x", "x")
                .part(
                        "Content-Type: application/zip\r\nContent-Disposition: attachment; filename=\"ho so.zip\"",
                        zip(
                                "Hồ sơ/trong.zip",
                                inner,
                                "__MACOSX/._a.xls",
                                ROSTER,
                                "Hồ sơ/~$a.xls",
                                ROSTER,
                                "Hồ sơ/.DS_Store",
                                ROSTER))
                .read(folder);
        assertThat(mail.documents().stream().map(DocumentFacts::file)).containsExactly("Danh sách.xls");
        assertThat(mail.unreadable()).isEmpty();
    }

    @Test
    void an_archive_that_swells_is_refused() throws IOException {
        MailFacts mail = MailBuilder.mail("x", "x")
                .part(
                        "Content-Type: application/zip\r\nContent-Disposition: attachment; filename=\"bom.zip\"",
                        zip("bom.xls", new byte[60 << 20]))
                .read(folder);
        assertThat(mail.unreadable()).containsExactly(new Unreadable("bom.zip", Unreadable.Reason.TOO_BIG));
    }

    @Test
    void broken_and_foreign_files_are_told_with_their_reason() throws IOException {
        byte[] torn = "PK\u0003\u0004 this is no archive at all".getBytes(StandardCharsets.ISO_8859_1);
        byte[] pdf = "%PDF-1.7\nnothing more".getBytes(StandardCharsets.ISO_8859_1);
        byte[] picture = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        MailFacts mail = MailBuilder.mail("x", "x")
                .part("Content-Type: application/zip\r\nContent-Disposition: attachment; filename=\"a.zip\"", torn)
                .part("Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"b.pdf\"", pdf)
                .part("Content-Type: image/png\r\nContent-Disposition: attachment; filename=\"QĐ.png\"", picture)
                .part(
                        "Content-Type: image/png\r\nContent-ID: <logo>\r\nContent-Disposition: inline; filename=\"logo.png\"",
                        picture)
                .part(
                        "Content-Type: application/x-thing\r\nContent-Disposition: attachment; filename=\"c.bin\"",
                        new byte[] {1, 2, 3, 4, 5})
                .read(folder);
        assertThat(mail.unreadable())
                .containsExactly(
                        new Unreadable("a.zip", Unreadable.Reason.BROKEN),
                        new Unreadable("b.pdf", Unreadable.Reason.BROKEN),
                        new Unreadable("QĐ.png", Unreadable.Reason.SCANNED),
                        new Unreadable("c.bin", Unreadable.Reason.UNKNOWN_TYPE));
    }

    @Test
    void a_mail_within_a_mail_is_opened() throws IOException {
        byte[] inner = MailBuilder.mail("Hồ sơ lớp KN-K05.2025", "Trong thư này có danh sách.")
                .part(EXCEL + "\r\nContent-Disposition: attachment; filename=\"DS.xls\"", ROSTER)
                .bytes();
        MailFacts mail = MailBuilder.mail("FW", "Kính chuyển.")
                .part(
                        "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"thu.eml\"",
                        inner)
                .read(folder);
        assertThat(mail.documents()).hasSize(1);
        assertThat(mail.text()).contains("Kính chuyển.").contains("Trong thư này có danh sách.");
    }

    @Test
    void a_mail_of_html_alone_reads_as_lines() throws IOException {
        Path file = folder.resolve("html.eml");
        Files.writeString(
                file,
                "From: a@napa.vn\r\nSubject: x\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n<div>Kính gửi,<br>Gửi hồ sơ.</div><p>--<br>Phân viện Huế</p>");
        MailFacts mail = ReadMail.read(file);
        assertThat(mail.text().lines().map(String::strip).filter(l -> !l.isEmpty()))
                .containsExactly("Kính gửi,", "Gửi hồ sơ.", "--", "Phân viện Huế");
        assertThat(mail.unit().value()).isEqualTo("Phân viện Học viện Hành chính Quốc gia tại thành phố Huế");
    }

    @Test
    void a_message_that_is_the_file_itself() throws IOException {
        Path file = folder.resolve("file.eml");
        Files.writeString(
                file,
                "From: a@napa.vn\r\nSubject: x\r\nContent-Type: application/vnd.ms-excel; name=\"DS.xls\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(ROSTER));
        assertThat(ReadMail.read(file).documents())
                .extracting(DocumentFacts::file)
                .containsExactly("DS.xls");
    }

    @Test
    void facts_travel_as_json() throws IOException {
        MailFacts mail = MailBuilder.mail(
                        "Hồ sơ lớp KN-K05.2025", "Cán bộ quản lý lớp: Nguyễn Văn An, email an.nv@napa.vn")
                .page("DS.xls", new String(ROSTER, StandardCharsets.UTF_8))
                .read(folder);
        assertThat(MailFactsJson.read(MailFactsJson.write(mail))).isEqualTo(mail);
        assertThat(mail.contacts()).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(NamedContact.Kind.CLASS_MANAGER);
            assertThat(c.name()).isEqualTo("Nguyễn Văn An");
            assertThat(c.email()).isEqualTo("an.nv@napa.vn");
        });
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
