package vn.napa.quanlop.demo;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.AbstractEnvironment;
import org.springframework.core.env.ConfigurableEnvironment;

/** Chooses the demo when nothing is configured: no profile named, no database, no mailbox. */
public final class DemoProfile implements EnvironmentPostProcessor, Ordered {

    static final String NAME = "demo";

    /** Before the configuration files are read, so that the demo's own is among them. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean profileNamed = environment.getActiveProfiles().length > 0
                || environment.containsProperty(AbstractEnvironment.ACTIVE_PROFILES_PROPERTY_NAME);
        if (!profileNamed && ProductionSettings.givenIn(environment).isEmpty()) {
            environment.addActiveProfile(NAME);
        }
    }
}
