package vn.napa.quanlop.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person of the demo before a browser (pages, with the session's CSRF token) or a program (the API, with HTTP Basic). */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* (?:value|content)=\"([^\"]+)\"");

    private final String base;
    private final String username;
    private final HttpClient pages = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final HttpClient api = HttpClient.newHttpClient();

    public Visitor(int port, String username) {
        this.base = "http://127.0.0.1:" + port;
        this.username = username;
    }

    public Visitor signIn() {
        post("/dang-nhap", "/dang-nhap", Map.of("username", username, "password", "demo"));
        return this;
    }

    public String page(String path) {
        return page(HttpRequest.newBuilder(URI.create(base + path)).build()).body();
    }

    /** Sends a form that stands on the page {@code on}; answers the page that follows. */
    public HttpResponse<String> post(String on, String path, Map<String, String> form) {
        Matcher token = TOKEN.matcher(page(on));
        if (!token.find()) {
            throw new AssertionError("No CSRF token on " + on);
        }
        Map<String, String> fields = new HashMap<>(form);
        fields.put("_csrf", token.group(1));
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return page(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    public JsonNode get(String path) {
        HttpResponse<byte[]> answer = bytes(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    public HttpResponse<byte[]> bytes(String path) {
        return send(api, basic(path).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> call(String path, Map<String, ?> json) {
        return send(
                api,
                basic(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                JsonMapper.shared().writeValueAsString(json)))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder basic(String path) {
        String secret = Base64.getEncoder().encodeToString((username + ":demo").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofMinutes(3))
                .header("Authorization", "Basic " + secret);
    }

    private HttpResponse<String> page(HttpRequest request) {
        return send(pages, request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static <T> HttpResponse<T> send(HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
