package vn.napa.quanlop.documents;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.worker.JobResult;
import vn.napa.quanlop.worker.Workers;

/** Reads kept mails where a hostile attachment can hurt nothing but a child JVM. */
@Component
public class ReadMails {

    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private final Workers workers;

    ReadMails(Workers workers) {
        this.workers = workers;
    }

    /** How a reading ended. */
    public sealed interface Reading {

        /** The facts, and the JSON that keeps them. */
        record Read(MailFacts facts, String json) implements Reading {}

        /** The child failed; {@code safeReason} never holds a word of the mail. */
        record Failed(String safeReason) implements Reading {}

        /** No child was to be had; nothing was tried. */
        record NotNow() implements Reading {}
    }

    /** @param raw the RFC 5322 bytes; returns within about a minute, whatever they hold */
    public Reading read(Path raw) {
        JobResult result = workers.run(ReadMailJob.NAME, ReadMailJob.input(raw), DEADLINE);
        if (result instanceof JobResult.Done done) {
            String json = done.output().toString();
            return new Reading.Read(MailFactsJson.read(json), json);
        }
        if (result instanceof JobResult.Crashed crashed) {
            return new Reading.Failed(crashed.safeReason());
        }
        if (result instanceof JobResult.Refused) {
            return new Reading.NotNow();
        }
        return new Reading.Failed("TimedOut");
    }
}
