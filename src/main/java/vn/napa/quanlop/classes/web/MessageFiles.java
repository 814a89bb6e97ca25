package vn.napa.quanlop.classes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.documents.DocumentFacts;
import vn.napa.quanlop.documents.MailFacts;

/** The files of a mail and what each was taken for. */
@Component
class MessageFiles {

    private final MessageSource words;

    MessageFiles(MessageSource words) {
        this.words = words;
    }

    /** @param part what the file was taken for, in words; null when it is none of a class's papers */
    public record FileLine(
            String name,
            String size,
            @Nullable String part,
            @Nullable String href) {}

    List<FileLine> of(MailFacts facts) {
        List<FileLine> lines = new ArrayList<>();
        for (DocumentFacts document : facts.documents()) {
            lines.add(new FileLine(
                    document.file(), document.unrelated() ? word("message.unrelated") : "", parts(document), null));
        }
        facts.unreadable()
                .forEach(file -> lines.add(new FileLine(file.file(), word("message.unreadable"), null, null)));
        return lines;
    }

    List<ClassDocuments.Remark> problems(MailFacts facts) {
        return facts.unreadable().stream()
                .map(file -> new ClassDocuments.Remark(word("unreadable." + file.reason()), file.file()))
                .toList();
    }

    private @Nullable String parts(DocumentFacts document) {
        List<String> parts = new ArrayList<>();
        if (!document.decisions().isEmpty()) {
            parts.add(word("part.DECISION"));
        }
        if (!document.schedules().isEmpty() || !document.changes().isEmpty()) {
            parts.add(word("part.SCHEDULE"));
        }
        if (!document.rosters().isEmpty()) {
            parts.add(word("part.ROSTER"));
        }
        if (!document.seatings().isEmpty()) {
            parts.add(word("part.SEATING"));
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private String word(String key) {
        Locale locale = LocaleContextHolder.getLocale();
        return words.getMessage("classes." + key, null, locale);
    }
}
