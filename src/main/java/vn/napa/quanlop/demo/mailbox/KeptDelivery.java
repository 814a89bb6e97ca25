package vn.napa.quanlop.demo.mailbox;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Accepts mail for any address, byte for byte as it was sent; the same bytes sent again to the same address are kept once. */
final class KeptDelivery extends SmtpManager {

    /** GreenMail puts a Return-Path and a Received line before what was sent. */
    private static final int LINES_ADDED = 2;

    private final KeptUsers users;

    KeptDelivery(ImapHostManager folders, KeptUsers users) {
        super(folders, users);
        this.users = users;
    }

    @Override
    @SuppressWarnings("NullAway") // the library takes null for "accepted"
    public String checkRecipient(SmtpState state, MailAddress recipient) {
        return Addresses.isPlain(recipient.getEmail()) ? null : "553 Requested action not taken: no such address";
    }

    /** Called before the client hears "250 OK"; what is thrown here it hears as 451. */
    @Override
    public synchronized void send(SmtpState state) {
        byte[] sent = asSent(state.getMessage().getMessage());
        String sha256 = DurableFiles.sha256(sent);
        for (MailAddress recipient : state.getMessage().getToAddresses()) {
            GreenMailUser user = users.userOf(recipient.getEmail());
            if (!users.filesOf(user).holds(sha256)) {
                user.deliver(GreenMailUtil.newMimeMessage(new ByteArrayInputStream(sent)));
            }
        }
    }

    private static byte[] asSent(MimeMessage message) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            message.writeTo(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
        // The line end before the closing dot belongs to the message (RFC 5321, 4.1.1.4); GreenMail drops it.
        all.writeBytes(new byte[] {'\r', '\n'});
        byte[] bytes = all.toByteArray();
        int start = 0;
        for (int line = 0; line < LINES_ADDED; line++) {
            while (bytes[start++] != '\n') {}
        }
        return Arrays.copyOfRange(bytes, start, bytes.length);
    }
}
