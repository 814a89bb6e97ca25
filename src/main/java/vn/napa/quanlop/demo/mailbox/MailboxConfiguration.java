package vn.napa.quanlop.demo.mailbox;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import vn.napa.quanlop.demo.DemoSettings;
import vn.napa.quanlop.people.Organisation;

/** The demo's mail server. */
@Profile("demo")
@Configuration(proxyBeanMethods = false)
class MailboxConfiguration {

    private static final List<String> UNITS = List.of(
            "bqlbd@napa.vn",
            "vnckhhc@napa.vn",
            "phanvienhcm@napa.vn",
            "phanvienhue@napa.vn",
            "phanvientaynguyen@napa.vn");

    @Bean(destroyMethod = "close")
    DemoMailServer demoMailServer(
            DemoSettings settings, Organisation organisation, @Value("${quanlop.data-dir}") Path dataDir) {
        return DemoMailServer.start(
                dataDir.resolve("mail"), settings.smtpPort(), settings.imapPort(), organisation.mailbox(), UNITS);
    }
}
