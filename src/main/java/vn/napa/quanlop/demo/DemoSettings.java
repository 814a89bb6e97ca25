package vn.napa.quanlop.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Ports of the demo's servers, all on 127.0.0.1; 0 takes any free one. */
@ConfigurationProperties("quanlop.demo")
public record DemoSettings(
        @DefaultValue("3025") int smtpPort,
        @DefaultValue("3143") int imapPort,
        @DefaultValue("3081") int cameraPort,
        @DefaultValue("true") boolean samples) {}
