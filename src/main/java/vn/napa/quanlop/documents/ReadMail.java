package vn.napa.quanlop.documents;

import java.io.IOException;
import java.nio.file.Path;

/** Reads one raw RFC 822 message with all that is attached to it, in this process. */
public final class ReadMail {

    private ReadMail() {}

    /**
     * Reads the mail; what cannot be read inside it is told in the facts.
     *
     * @throws IOException when the file itself cannot be read
     */
    public static MailFacts read(Path rawMail) throws IOException {
        throw new IOException("not readable yet: " + rawMail);
    }
}
