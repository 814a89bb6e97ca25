package vn.napa.quanlop.mail.route;

import java.util.List;
import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Limits for talking to mail servers: a dead connection is noticed within a minute. */
@Configuration(proxyBeanMethods = false)
class MailTimeouts {

    private static final String MILLIS = "30000";

    @Bean("mailLimits")
    Properties mailLimits() {
        Properties limits = new Properties();
        for (String protocol : List.of("imap", "imaps", "smtp", "smtps")) {
            limits.setProperty("mail." + protocol + ".connectiontimeout", MILLIS);
            limits.setProperty("mail." + protocol + ".timeout", MILLIS);
            limits.setProperty("mail." + protocol + ".writetimeout", MILLIS);
        }
        return limits;
    }
}
