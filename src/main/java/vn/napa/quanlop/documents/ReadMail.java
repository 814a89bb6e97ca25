package vn.napa.quanlop.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.change.ReadChanges;
import vn.napa.quanlop.documents.layout.OpenPaper;
import vn.napa.quanlop.documents.layout.Outcome;
import vn.napa.quanlop.documents.mime.Attachment;
import vn.napa.quanlop.documents.mime.OpenMail;
import vn.napa.quanlop.documents.mime.OpenedMail;
import vn.napa.quanlop.documents.mime.Quotes;
import vn.napa.quanlop.documents.words.Mentions;
import vn.napa.quanlop.documents.words.Words;

/** Reads one raw RFC 822 message with all that is attached to it, in this process. */
public final class ReadMail {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** No honest document takes longer than this to read. */
    private static final Duration PER_DOCUMENT = Duration.ofSeconds(60);
    /** What places in a mail's own text name as their file. */
    static final String MAIL_TEXT = "Nội dung thư";

    private final OpenPaper papers = new OpenPaper();
    private final TimeLimit limit = new TimeLimit(PER_DOCUMENT);

    private ReadMail() {}

    /**
     * Reads the mail; what cannot be read inside it is told in the facts.
     *
     * @throws IOException when the file itself cannot be read
     */
    public static MailFacts read(Path rawMail) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(rawMail))) {
            ReadMail reader = new ReadMail();
            return reader.facts(OpenMail.open(in, reader.papers));
        }
    }

    private MailFacts facts(OpenedMail mail) {
        LocalDate sent = mail.sentAt() == null ? null : LocalDate.ofInstant(mail.sentAt(), HERE);
        List<Unsure> unsure = new ArrayList<>();
        List<DocumentFacts> documents = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>(mail.unreadable());
        for (Attachment file : mail.attachments()) {
            document(file, sent, documents, unreadable);
        }
        Place place = Place.of(MAIL_TEXT);
        String text = Words.clean(Quotes.without(mail.text()));
        SpokenChanges.in(text, documents, unsure::add);
        return new MailFacts(
                mail.fromAddress(),
                mail.fromName(),
                mail.subject(),
                mail.sentAt(),
                mail.messageId(),
                mail.references(),
                text,
                Mentions.in(mail.subject() + "\n" + text, place),
                Senders.unit(mail.fromName(), mail.subject(), text),
                ReadChanges.in(text, place, sent, unsure::add),
                ReadContacts.in(text, place),
                List.copyOf(documents),
                List.copyOf(unreadable),
                List.copyOf(unsure));
    }

    private void document(
            Attachment file, @Nullable LocalDate sent, List<DocumentFacts> documents, List<Unreadable> unreadable) {
        Answer answer = limit.call(() -> read(file, sent), reason -> new Answer(null, reason));
        if (answer.facts != null) {
            documents.add(answer.facts);
        } else if (answer.reason != null) {
            unreadable.add(new Unreadable(file.file(), answer.reason));
        }
    }

    private record Answer(@Nullable DocumentFacts facts, Unreadable.@Nullable Reason reason) {}

    private Answer read(Attachment file, @Nullable LocalDate sent) {
        Outcome outcome = papers.open(file.file(), file.content());
        if (outcome instanceof Outcome.Read read) {
            return new Answer(ReadDocument.facts(read.paper(), sent), null);
        }
        return new Answer(null, ((Outcome.Refused) outcome).reason());
    }
}
