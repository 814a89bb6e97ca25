package vn.napa.quanlop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;

/** Holds routes and processes, which name beans as strings, against the code. */
class WiringTests {

    private static final Pattern ROUTE_BEAN = Pattern.compile("^\\s*ref: (\\w+)$", Pattern.MULTILINE);
    private static final Pattern ROUTE_ID = Pattern.compile("^ {4}id: ([\\w-]+)$", Pattern.MULTILINE);
    private static final Pattern DELEGATE = Pattern.compile("flowable:delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final Pattern PROCESS_ID = Pattern.compile("<process id=\"([\\w-]+)\"");

    @Test
    void everyBeanThatARouteNamesLivesInARoutePackage() throws IOException {
        Map<String, String> beans = beans();
        for (Path file : files("routes", ".camel.yaml")) {
            for (String bean : found(ROUTE_BEAN, Files.readString(file))) {
                assertThat(beans).as("bean of %s", file).containsKey(bean);
                assertThat(beans.get(bean)).as("bean %s of %s", bean, file).contains(".route.");
            }
        }
    }

    @Test
    void everyDelegateThatAProcessNamesLivesInAProcessPackage() throws IOException {
        Map<String, String> beans = beans();
        for (Path file : files("processes", ".bpmn20.xml")) {
            for (String bean : found(DELEGATE, Files.readString(file))) {
                assertThat(beans).as("delegate of %s", file).containsKey(bean);
                assertThat(beans.get(bean)).as("delegate %s of %s", bean, file).contains(".process.");
            }
        }
    }

    @Test
    void idsEqualFileNames() throws IOException {
        for (Path file : files("routes", ".camel.yaml")) {
            assertThat(found(ROUTE_ID, Files.readString(file))).containsExactly(name(file, ".camel.yaml"));
        }
        for (Path file : files("processes", ".bpmn20.xml")) {
            assertThat(found(PROCESS_ID, Files.readString(file))).containsExactly(name(file, ".bpmn20.xml"));
        }
    }

    @Test
    void everyRouteFileIsListedBecauseAWildcardScansTheWholeJar() throws IOException {
        String settings = Files.readString(Path.of("src/main/resources/application.yaml"));
        assertThat(new TreeSet<>(found(Pattern.compile("classpath:camel/([\\w-]+)\\.camel\\.yaml"), settings)))
                .containsExactlyElementsOf(files("routes", ".camel.yaml").stream()
                        .map(file -> name(file, ".camel.yaml"))
                        .sorted()
                        .toList());
    }

    private static Map<String, String> beans() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        Map<String, String> beans = new HashMap<>();
        scanner.findCandidateComponents("vn.napa.quanlop").forEach(bean -> {
            String type = bean.getBeanClassName();
            try {
                Component component = Class.forName(type).getAnnotation(Component.class);
                String named = component == null ? "" : component.value();
                String simple = type.substring(type.lastIndexOf('.') + 1);
                beans.put(
                        named.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : named, type);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
        return beans;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String name(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }
}
