package vn.napa.quanlop.intake.route;

import java.io.IOException;
import org.apache.camel.Body;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.intake.AcceptMessage;
import vn.napa.quanlop.mail.RawMail;

/** Hands a kept message to the inbox; when this returns, the message may leave the mailbox's INBOX. */
@Component("takeMessage")
class TakeMessage {

    private final AcceptMessage accept;

    TakeMessage(AcceptMessage accept) {
        this.accept = accept;
    }

    public void take(@Body RawMail mail) throws IOException {
        accept.accept(mail);
    }
}
