package vn.napa.quanlop.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/** The settings that only a production server has: its database and its mailbox. */
final class ProductionSettings {

    private static final List<String> PREFIXES = List.of("quanlop.db.", "quanlop.mail.", "spring.datasource.");

    private ProductionSettings() {}

    /** Names, as written, of the production settings that somebody gave; what the jar itself brings does not count. */
    static List<String> givenIn(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(source -> !source.getName().contains("class path resource"))
                .flatMap(ProductionSettings::names)
                .filter(ProductionSettings::isProduction)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> names(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> named
                ? Stream.of(named.getPropertyNames())
                : Stream.empty();
    }

    private static boolean isProduction(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('_', '.');
        return PREFIXES.stream().anyMatch(plain::startsWith);
    }
}
