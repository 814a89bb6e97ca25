package vn.napa.quanlop.documents.mime;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.Unreadable;

/** A mail taken apart: its envelope, its words, its files, with what was inside forwarded mails and archives. */
public record OpenedMail(
        @Nullable String fromAddress,
        @Nullable String fromName,
        String subject,
        @Nullable Instant sentAt,
        @Nullable String messageId,
        List<String> references,
        String text,
        List<Attachment> attachments,
        List<Unreadable> unreadable) {}
