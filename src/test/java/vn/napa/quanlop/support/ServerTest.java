package vn.napa.quanlop.support;

import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole server with its embedded parts and no sample mails; one context and one database for all tests that extend this. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.profiles.active=demo", "quanlop.demo.samples=false"})
public abstract class ServerTest {

    private static final Path DATA =
            Path.of("target", "server-" + ProcessHandle.current().pid()).toAbsolutePath();
    private static final int SMTP = Ports.free();
    private static final int IMAP = Ports.free();
    private static final int CAMERA = Ports.free();

    @LocalServerPort
    protected int port;

    protected final Letters letters = new Letters(SMTP, IMAP);

    @DynamicPropertySource
    static void places(DynamicPropertyRegistry properties) {
        properties.add("quanlop.data-dir", DATA::toString);
        properties.add("quanlop.demo.smtp-port", () -> SMTP);
        properties.add("quanlop.demo.imap-port", () -> IMAP);
        properties.add("quanlop.demo.camera-port", () -> CAMERA);
    }
}
