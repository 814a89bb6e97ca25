package vn.napa.quanlop.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox and the way out.
 *
 * @param imap protocol {@code imap} or {@code imaps}, host, port
 * @param smtp protocol {@code smtp} or {@code smtps}, host, port
 */
@ConfigurationProperties("quanlop.mail")
public record MailSettings(
        Server imap,
        Server smtp,
        @DefaultValue("") String username,
        @DefaultValue("") String password) {

    public record Server(String protocol, String host, int port) {}

    /** Never shows the password. */
    @Override
    public String toString() {
        return "MailSettings[imap=" + imap + ", smtp=" + smtp + ", username=" + username + "]";
    }
}
