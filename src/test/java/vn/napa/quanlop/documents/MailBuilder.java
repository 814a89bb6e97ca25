package vn.napa.quanlop.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Writes raw mails for tests, part by part. */
public final class MailBuilder {

    private final StringBuilder raw = new StringBuilder();
    private boolean closed;

    public static MailBuilder mail(String subject, String text) {
        MailBuilder mail = new MailBuilder();
        mail.raw
                .append("From: =?UTF-8?B?" + base64("Ban Quản lý bồi dưỡng") + "?= <bqlbd@napa.vn>\r\n")
                .append("To: cntt@napa.vn\r\nMessage-ID: <t1@napa.vn>\r\nIn-Reply-To: <t0@napa.vn>\r\n")
                .append("Date: Mon, 05 May 2025 08:00:00 +0700\r\nSubject: =?UTF-8?B?" + base64(subject) + "?=\r\n")
                .append("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b1\"\r\n\r\n")
                .append("--b1\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + base64(text) + "\r\n");
        return mail;
    }

    /** A web page under the name of an Excel file, as many systems export it. */
    public MailBuilder page(String name, String html) {
        return part(
                "Content-Type: application/vnd.ms-excel\r\nContent-Disposition: attachment; filename=\"=?UTF-8?B?"
                        + base64(name) + "?=\"",
                ("<html><body>" + html + "</body></html>").getBytes(StandardCharsets.UTF_8));
    }

    public MailBuilder part(String headers, byte[] content) {
        raw.append("--b1\r\n" + headers + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(content) + "\r\n");
        return this;
    }

    public byte[] bytes() {
        if (!closed) {
            raw.append("--b1--\r\n");
            closed = true;
        }
        return raw.toString().getBytes(StandardCharsets.UTF_8);
    }

    public MailFacts read(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "mail", ".eml");
        Files.write(file, bytes());
        return ReadMail.read(file);
    }

    /** Rows of a table; cells are parted by bars, {@code "2*text"} spans two columns. */
    public static String table(String... rows) {
        StringBuilder html = new StringBuilder("<table>");
        for (String row : rows) {
            html.append("<tr>");
            for (String cell : row.split("\\|", -1)) {
                boolean wide = cell.matches("(?s)\\d\\*.*");
                boolean tall = cell.matches("(?s)\\d\\^.*");
                String span = wide ? " colspan=" + cell.charAt(0) : tall ? " rowspan=" + cell.charAt(0) : "";
                html.append("<td" + span + ">")
                        .append((wide || tall ? cell.substring(2) : cell).replace("/n/", "<br>"))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
