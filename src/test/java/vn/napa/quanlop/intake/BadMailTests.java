package vn.napa.quanlop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.napa.quanlop.support.ServerTest;
import vn.napa.quanlop.support.Visitor;

/** Mails that are no dossier: each gets a clear answer or a task, never silence. */
class BadMailTests extends ServerTest {

    private static final String UNIT = "phanvientaynguyen@napa.vn";

    private Visitor officer;

    @BeforeEach
    void signIn() {
        officer = new Visitor(port, "it2");
    }

    @Test
    void aMailWithoutAttachmentsIsAnsweredAndHandedToAPerson() {
        String subject = send(UNIT, "Hoi ve lop hoc", "", "");

        awaitState(subject, "NEEDS_ATTENTION");
        assertThat(answerTo(subject)).contains("Thư không có tệp đính kèm", "quyết định mở lớp");
        handle(subject);
        awaitState(subject, "ANSWERED");
    }

    @Test
    void aLockedWorkbookIsNamedInTheAnswer() throws Exception {
        String subject = send(UNIT, "Danh sach lop", "Danh sach.xlsx", base64(locked()));

        awaitState(subject, "NEEDS_ATTENTION");
        assertThat(answerTo(subject)).contains("Danh sach.xlsx", "mật khẩu");
    }

    @Test
    void brokenAndUnknownFilesAreNamedInTheAnswer() throws IOException {
        String broken = send(UNIT, "QD mo lop", "QD.docx", base64(new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9}));
        String unknown = send(UNIT, "Anh lop", "lop.bin", base64(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}));

        awaitState(broken, "NEEDS_ATTENTION");
        awaitState(unknown, "NEEDS_ATTENTION");
        assertThat(answerTo(broken)).contains("QD.docx");
        assertThat(answerTo(unknown)).contains("lop.bin");
    }

    @Test
    void aStrangerWaitsForAPersonAndGetsNoAnswer() {
        String subject = send("nguoi.la@example.org", "Xin vao lop", "", "");

        awaitState(subject, "QUARANTINED");
        JsonNode task = task("judge-sender", subject);
        assertThat(officer.call(path(task), Map.of("verdict", "maybe")).statusCode())
                .isEqualTo(422);
        assertThat(officer.call(path(task), Map.of("verdict", "refuse")).statusCode())
                .isEqualTo(204);
        awaitState(subject, "IGNORED");
        assertThat(letters.of("nguoi.la@example.org")).isEmpty();
    }

    @Test
    void aMachinesLetterIsNeverAnswered() {
        String subject = "Tra loi tu dong " + UUID.randomUUID();
        letters.send(
                ("From: <" + UNIT + ">\r\nTo: cntt@napa.vn\r\nSubject: " + subject
                                + "\r\nAuto-Submitted: auto-replied\r\n\r\nToi di vang.\r\n")
                        .getBytes(StandardCharsets.UTF_8),
                UNIT);

        awaitState(subject, "IGNORED");
        assertThat(letters.of(UNIT)).noneMatch(letter -> letter.subject().contains(subject));
    }

    @Test
    void theSameBytesSentTwiceAreOneMessage() {
        String subject = "Gui hai lan " + UUID.randomUUID();
        byte[] raw = ("From: <" + UNIT + ">\r\nTo: cntt@napa.vn\r\nSubject: " + subject + "\r\n\r\nKinh gui.\r\n")
                .getBytes(StandardCharsets.UTF_8);

        letters.send(raw, UNIT);
        awaitState(subject, "NEEDS_ATTENTION");
        letters.send(raw, UNIT);
        String after = send(UNIT, "Thu sau", "", "");
        awaitState(after, "NEEDS_ATTENTION");

        assertThat(messages(subject)).hasSize(1);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> letters.of("cntt@napa.vn").isEmpty());
    }

    private String send(String from, String about, String file, String base64) {
        String subject = about + " " + UUID.randomUUID();
        String attachment = file.isEmpty()
                ? ""
                : "--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
                        + "Content-Disposition: attachment; filename=\"" + file + "\"\r\n\r\n" + base64 + "\r\n";
        String raw = "From: <" + from + ">\r\nTo: cntt@napa.vn\r\nSubject: " + subject + "\r\nMessage-ID: <"
                + UUID.randomUUID() + "@example.org>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nKinh gui Phong CNTT.\r\n" + attachment
                + "--b--\r\n";
        letters.send(raw.getBytes(StandardCharsets.UTF_8), from);
        return subject;
    }

    private void awaitState(String subject, String state) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> messages(subject).stream()
                        .anyMatch(message -> message.get("state").asString().equals(state)));
    }

    private List<JsonNode> messages(String subject) {
        List<JsonNode> found = new ArrayList<>();
        officer.get("/api/messages?size=500").forEach(message -> {
            if (message.get("subject").asString().equals(subject)) {
                found.add(message);
            }
        });
        return found;
    }

    private String answerTo(String subject) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> letters.of(UNIT).stream()
                        .anyMatch(letter -> letter.subject().equals("Re: " + subject)));
        return letters.of(UNIT).stream()
                .filter(letter -> letter.subject().equals("Re: " + subject))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private void handle(String subject) {
        JsonNode task = task("handle-message", subject);
        assertThat(officer.call(path(task), Map.of()).statusCode()).isEqualTo(422);
        assertThat(officer.call(path(task), Map.of("note", "Đã gọi điện cho đơn vị."))
                        .statusCode())
                .isEqualTo(204);
    }

    private JsonNode task(String kind, String subject) {
        long messageId = messages(subject).get(0).get("id").asLong();
        for (JsonNode task : officer.get("/api/tasks?size=500")) {
            if (task.get("kind").asString().equals(kind)
                    && task.get("subject").path("messageId").asLong() == messageId) {
                return task;
            }
        }
        throw new AssertionError("No task " + kind + " for " + subject);
    }

    private static String path(JsonNode task) {
        return "/api/tasks/" + task.get("id").asString() + "/complete";
    }

    private static byte[] locked() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Lớp 1").createRow(0).createCell(0).setCellValue("STT");
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (var out = encryptor.getDataStream(files)) {
                book.write(out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }
}
