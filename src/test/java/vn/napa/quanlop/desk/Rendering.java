package vn.napa.quanlop.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Renders templates with sample data as the server would, and leaves the pages under {@code target/looks} to be looked at. */
public final class Rendering {

    /** A way into one part of the product. */
    public record Way(String href, String key, boolean here) {}

    /** Who is signed in. */
    public record Me(String fullName, String title) {}

    private static final Path LOOKS = Path.of("target", "looks");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final Locale locale;

    public Rendering(Locale locale, String... bundles) {
        this.locale = locale;
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(bundles);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        engine.setTemplateEngineMessageSource(messages);
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    public static Rendering vietnamese() {
        return new Rendering(Locale.forLanguageTag("vi"), "messages/desk", "messages/attendance");
    }

    /** Renders one template within the frame of a signed-in officer, and keeps it as {@code target/looks/<name>.html}. */
    public String page(String name, String template, String section, Map<String, ?> model) {
        Map<String, Object> all = new HashMap<>();
        all.put("me", new Me("Lê Văn Minh", "Cán bộ Phòng Công nghệ thông tin"));
        all.put("demo", false);
        all.put(
                "nav",
                Stream.of("/viec tasks", "/lop classes", "/hom-nay today", "/thu messages", "/so-van-ban register")
                        .map(way -> way.split(" "))
                        .map(way -> new Way(way[0], "desk.nav." + way[1], way[1].equals(section)))
                        .toList());
        all.putAll(model);
        return keep(name, render(template, all));
    }

    /** Renders a template as it is. */
    public String render(String template, Map<String, ?> model) {
        return engine.process(template, context(model));
    }

    /** Renders one fragment of a template, as an htmx answer. */
    public String fragment(String template, String name, Map<String, ?> model) {
        return engine.process(template, Set.of(name), context(model));
    }

    private WebContext context(Map<String, ?> model) {
        MockServletContext servlet = new MockServletContext();
        var exchange = JakartaServletWebApplication.buildApplication(servlet)
                .buildExchange(new MockHttpServletRequest(servlet), new MockHttpServletResponse());
        return new WebContext(exchange, locale, new HashMap<>(model));
    }

    /** Puts a fragment where its page would load it by htmx. */
    public String within(String name, String page, String id, String fragment) {
        int at = page.indexOf('>', page.indexOf("id=\"" + id + "\"")) + 1;
        String opening = page.substring(page.lastIndexOf('<', at - 1), at);
        return keep(
                name,
                page.replace(opening, "<div id=\"" + id + "\">")
                        .replace("<div id=\"" + id + "\">", "<div id=\"" + id + "\">" + fragment));
    }

    private static String keep(String name, String html) {
        try {
            Files.createDirectories(LOOKS);
            Files.writeString(LOOKS.resolve(name + ".html"), html);
            return html;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
