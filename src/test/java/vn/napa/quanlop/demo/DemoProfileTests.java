package vn.napa.quanlop.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DemoProfileTests {

    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void nothingConfiguredIsTheDemo() {
        choose();
        assertThat(environment.getActiveProfiles()).containsExactly("demo");
    }

    @Test
    void anyProductionSettingIsNot() {
        given("QUANLOP_MAIL_IMAP_HOST", "imap.napa.vn");
        choose();
        assertThat(environment.getActiveProfiles()).isEmpty();
    }

    @Test
    void aNamedProfileIsNot() {
        environment.addActiveProfile("test");
        choose();
        assertThat(environment.getActiveProfiles()).containsExactly("test");
    }

    @Test
    void theDemoRefusesProductionSettings() {
        environment.addActiveProfile("demo");
        given("server.address", "127.0.0.1");
        assertThatCode(this::guard).doesNotThrowAnyException();
        given("QUANLOP_DB_URL", "jdbc:mariadb://db/quanlop");
        assertThatThrownBy(this::guard).isInstanceOf(DemoRefused.class).hasMessageContaining("QUANLOP_DB_URL");
    }

    @Test
    void theDemoRefusesToBeReachedByOthers() {
        environment.addActiveProfile("demo");
        assertThatThrownBy(this::guard).isInstanceOf(DemoRefused.class);
        given("server.address", "0.0.0.0");
        assertThatThrownBy(this::guard).isInstanceOf(DemoRefused.class).hasMessageContaining("0.0.0.0");
    }

    @Test
    void whatTheJarItselfSaysIsNoProductionSetting() {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "Config resource 'class path resource [application.yaml]' via location 'optional:classpath:/'",
                        Map.of("quanlop.mail.username", "cntt@napa.vn", "server.address", "127.0.0.1")));
        environment.addActiveProfile("demo");
        assertThatCode(this::guard).doesNotThrowAnyException();
    }

    private void given(String name, String value) {
        environment.getPropertySources().addFirst(new MapPropertySource(name, Map.of(name, value)));
    }

    private void choose() {
        new DemoProfile().postProcessEnvironment(environment, new SpringApplication());
    }

    private void guard() {
        new DemoGuard().postProcessEnvironment(environment, new SpringApplication());
    }
}
