package vn.napa.quanlop.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Refuses a demo that has a production setting, wherever it was written, or that others could reach over the network. */
public final class DemoGuard implements EnvironmentPostProcessor, Ordered {

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of(DemoProfile.NAME))) {
            return;
        }
        List<String> given = ProductionSettings.givenIn(environment);
        if (!given.isEmpty()) {
            throw new DemoRefused("có cấu hình của hệ thống thật: " + String.join(", ", given));
        }
        String address = environment.getProperty("server.address");
        if (!isLoopback(address)) {
            throw new DemoRefused("server.address là \"" + address + "\"");
        }
    }

    private static boolean isLoopback(@Nullable String address) {
        if (address == null) {
            return false;
        }
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
