package vn.napa.quanlop.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadableMailTests {

    @Test
    void markupBecomesPlainText() {
        assertThat(read("Content-Type: text/html; charset=UTF-8\n\n<p>Kính gửi</p><script>alert(1)</script>")
                        .text())
                .contains("Kính gửi")
                .doesNotContain("<");
    }

    @Test
    void filesAreNumberedAndForwardedMailsAreFiles() {
        ReadableMail mail = read("""
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=UTF-8

                Kính chuyển
                --b
                Content-Type: message/rfc822

                Subject: trong

                thư bên trong
                --b
                Content-Type: application/pdf
                Content-Disposition: attachment; filename="=?UTF-8?Q?Quy=E1=BA=BFt_=C4=91=E1=BB=8Bnh.pdf?="

                %PDF
                --b--
                """);
        assertThat(mail.text().strip()).isEqualTo("Kính chuyển");
        assertThat(mail.names()).containsExactly("thư chuyển tiếp.eml", "Quyết định.pdf");
        assertThat(new String(mail.enclosure(0).orElseThrow().bytes(), StandardCharsets.UTF_8))
                .contains("thư bên trong");
        assertThat(mail.enclosure(7)).isEmpty();
    }

    @Test
    void whatIsNoMailIsShownAsItIs() {
        assertThat(read("Content-Type: multipart/mixed\n\nkhông có ranh giới").text())
                .contains("không có ranh giới");
    }

    private static ReadableMail read(String mail) {
        return ReadableMail.of(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
