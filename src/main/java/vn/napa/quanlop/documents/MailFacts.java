package vn.napa.quanlop.documents;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a mail says, with its attachments and the mails inside it.
 *
 * @param references message ids of In-Reply-To and References
 * @param text the plain words of the mail, forwarded mails included
 * @param about how subject and text name the class
 * @param unit the training unit as the text or the sender's name spells it
 * @param changes changes to a timetable that stand in the mail's own text
 */
public record MailFacts(
        @Nullable String fromAddress,
        @Nullable String fromName,
        String subject,
        @Nullable Instant sentAt,
        @Nullable String messageId,
        List<String> references,
        String text,
        ClassMention about,
        @Nullable Cited<String> unit,
        List<ScheduleChange> changes,
        List<NamedContact> contacts,
        List<DocumentFacts> documents,
        List<Unreadable> unreadable,
        List<Unsure> unsure) {}
