package vn.napa.quanlop.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.napa.quanlop.people.Role;

class ReportWebTests extends ReportStage {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*?(?:value|content)=\"([^\"]+)\"");

    private final HttpClient anybody = HttpClient.newHttpClient();

    @Test
    void draftsAreForTheDepartmentAndTheLeadersOnly() throws Exception {
        person("flow-clerk", "Vũ Thị Mai", "Văn thư", Role.CLERK);
        person("flow-admin", "Bùi Anh Tuấn", "Quản trị", Role.ADMIN);
        long classId = course();
        openAll();
        long id = midterm(classId);

        assertThat(get("flow-it", "/bao-cao/" + id).body()).contains("Đang soạn", "Trần Thị Bình");
        assertThat(get("flow-leader", "/bao-cao/" + id + "/pdf").body()).startsWith("%PDF");
        assertThat(get("flow-it", "/bao-cao/" + id + "/xlsx").statusCode()).isEqualTo(200);
        for (String outsider : new String[] {"flow-clerk", "flow-director", "flow-admin"}) {
            assertThat(get(outsider, "/bao-cao/" + id).statusCode()).isEqualTo(403);
            assertThat(get(outsider, "/bao-cao/" + id + "/pdf").statusCode()).isEqualTo(403);
        }
        assertThat(get("flow-clerk", "/lop/" + classId + "/bao-cao").body()).contains("Chưa có báo cáo");
        assertThat(get("flow-admin", "/lop/" + classId + "/bao-cao").body())
                .contains("Đang soạn")
                .doesNotContain("/pdf");
        assertThat(get("flow-clerk", "/so-van-ban").body()).contains("Ghi số đã dùng ngoài hệ thống");
        assertThat(get("flow-leader", "/so-van-ban").body()).doesNotContain("Ghi số đã dùng ngoài hệ thống");
        assertThat(get("flow-it", "/bao-cao/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void theOfficerSavesLooksAndSubmits() throws Exception {
        long id = opened();
        String task = task("draft-report", id).id();
        Browser browser = signIn("flow-it");

        assertThat(browser.get("/bao-cao/" + id + "/soan?viec=" + task))
                .contains("Tỷ lệ tham gia học tập của lớp chưa cao", "Xem bản in", "_csrf");
        Map<String, String> words = Map.of("viec", task, "remarks", "Lớp nghiêm túc.", "proposals", "Không.");
        assertThat(browser.post("/bao-cao/" + id + "/luu", words).body()).isEqualTo("Đã lưu dự thảo.");
        assertThat(browser.post("/bao-cao/" + id + "/xem-truoc", words).body()).startsWith("%PDF");
        assertThat(report(id).remarks()).isEqualTo("Lớp nghiêm túc.");

        browser.post("/viec/" + task + "/xong", words);
        assertThat(report(id).state()).isEqualTo(Report.State.SUBMITTED);
        assertThat(browser.post("/bao-cao/" + id + "/luu", words).statusCode()).isEqualTo(410);
    }

    @Test
    void aLeaderSignsOnThePageButNeverByBasic() throws Exception {
        long id = opened();
        complete("draft-report", id, officer, Map.of());
        String task = task("sign-report", id).id();
        Map<String, String> sign = Map.of("decision", "sign", "password", PASSWORD);

        HttpResponse<String> basic = anybody.send(
                form("/viec/" + task + "/xong", sign)
                        .header("Authorization", basic("flow-leader"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(basic.statusCode()).isEqualTo(403);
        assertThat(report(id).state()).isEqualTo(Report.State.SUBMITTED);

        Browser browser = signIn("flow-leader");
        assertThat(browser.get("/bao-cao/" + id + "/ky?viec=" + task)).contains("Nhập lại mật khẩu để ký");
        browser.post("/viec/" + task + "/xong", Map.of("decision", "sign", "password", "sai"));
        assertThat(report(id).state()).isEqualTo(Report.State.SUBMITTED);
        browser.post("/viec/" + task + "/xong", sign);
        await().atMost(Duration.ofSeconds(60)).until(() -> report(id).state() == Report.State.ISSUED);

        assertThat(browser.get("/bao-cao/" + id)).contains("Đã phát hành", "Nguyễn Thị Lan");
        assertThat(browser.get("/bao-cao/" + id + "/phat-hanh")).contains("flow-director@napa.vn");
        assertThat(browser.get("/so-van-ban")).contains("/bao-cao/" + id);
        assertThat(get("flow-leader", "/api/classes/" + report(id).classId() + "/reports")
                        .body())
                .contains("\"pdfSha256\":\"" + report(id).pdfSha());
        await().until(() -> tasks.find("note-report", "reportId", id).isPresent());
        assertThat(signIn("flow-director")
                        .get("/bao-cao/" + id + "/but-phe?viec="
                                + task("note-report", id).id()))
                .contains("Nội dung ý kiến");
    }

    private long opened() {
        long classId = course();
        openAll();
        return midterm(classId);
    }

    private HttpResponse<String> get(String username, String path) throws IOException, InterruptedException {
        return anybody.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Authorization", basic(username))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String basic(String username) {
        return "Basic "
                + Base64.getEncoder().encodeToString((username + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private Browser signIn(String username) throws IOException, InterruptedException {
        Browser browser = new Browser();
        browser.get("/dang-nhap");
        browser.post("/dang-nhap", Map.of("username", username, "password", PASSWORD));
        browser.get("/viec");
        return browser;
    }

    /** A session with cookies and the token that forms carry. */
    private final class Browser {

        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private String csrf = "";

        String get(String path) throws IOException, InterruptedException {
            String body = client.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            Matcher token = CSRF.matcher(body);
            if (token.find()) {
                csrf = token.group(1);
            }
            return body;
        }

        HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
            return client.send(
                    form(path, fields).header("X-CSRF-TOKEN", csrf).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
