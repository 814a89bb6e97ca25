package vn.napa.quanlop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Ban Quản lý bồi dưỡng <bqlbd@napa.vn>",
                "From: =?utf-8?b?QmFuIFF14bqjbiBsw70gYuG7k2kgZMaw4buhbmc=?= <BQLBD@napa.vn>",
                "From: \"Ban Quản lý bồi dưỡng\"\r\n <bqlbd@napa.vn>"
            })
    void aSenderIsReadInEverySpelling(String header) throws IOException {
        Envelope envelope = read(header + "\r\nSubject: x\r\n\r\n");

        assertThat(envelope.fromAddress()).isEqualTo("bqlbd@napa.vn");
        assertThat(envelope.fromName()).isEqualTo("Ban Quản lý bồi dưỡng");
    }

    @Test
    void anAddressHiddenBehindAnotherIsNotTakenForIt() throws IOException {
        assertThat(read("From: x@evil.example <bqlbd@napa.vn>\r\n\r\n").fromAddress())
                .isNotEqualTo("bqlbd@napa.vn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Return-Path: <>",
                "Precedence: bulk",
                "List-Id: <x.example>",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=x"
            })
    void machinesAreKnown(String header) throws IOException {
        assertThat(read("From: <a@b.vn>\r\n" + header + "\r\n\r\n").automatic()).isTrue();
    }

    @Test
    void anOrdinaryLetterIsNoMachines() throws IOException {
        assertThat(read("From: <a@b.vn>\r\nAuto-Submitted: no\r\n\r\n").automatic())
                .isFalse();
    }

    @Test
    void aMessageWithoutHeadersIsStillTaken() throws IOException {
        Envelope envelope = read("khong co tieu de");

        assertThat(envelope.fromAddress()).isNull();
        assertThat(envelope.subject()).isEmpty();
    }

    @Test
    void lineBreaksAndLengthsAreBounded() throws IOException {
        Envelope envelope = read("From: <a@b.vn>\r\nSubject: " + "x".repeat(5000) + "\r\n\r\n");

        assertThat(envelope.subject()).hasSize(998);
    }

    private static Envelope read(String raw) throws IOException {
        return Envelope.read(new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
    }
}
