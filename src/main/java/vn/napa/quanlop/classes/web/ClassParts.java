package vn.napa.quanlop.classes.web;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.classes.versions.Versions;

/** The four parts of a class with their versions, as its page shows them. */
@Component
class ClassParts {

    private final Versions versions;
    private final MessageSource words;

    ClassParts(Versions versions, MessageSource words) {
        this.versions = versions;
        this.words = words;
    }

    public record Part(Dossier.Part part, List<Version> versions) {}

    public record Version(
            int number,
            String source,
            LocalDateTime receivedAt,
            @Nullable Long messageId,
            @Nullable String href,
            List<Difference> differences) {}

    public record Difference(String kind, String text) {}

    /** @param names whether the reader may see differences, which name students */
    List<Part> of(long classId, boolean names) {
        List<Versions.Version> all = versions.of(classId);
        return Arrays.stream(Dossier.Part.values())
                .map(part -> new Part(
                        part,
                        all.stream()
                                .filter(version -> version.part() == part)
                                .map(version -> version(version, names))
                                .toList()))
                .toList();
    }

    /** Parts that have not come, in words. */
    List<String> missing(long classId) {
        List<String> missing = new ArrayList<>();
        for (Part part : of(classId, false)) {
            if (part.versions().isEmpty()) {
                missing.add(words.getMessage("desk.part." + part.part(), null, LocaleContextHolder.getLocale())
                        .toLowerCase(LocaleContextHolder.getLocale()));
            }
        }
        return missing;
    }

    private static Version version(Versions.Version version, boolean names) {
        return new Version(
                version.number(),
                version.source(),
                version.madeAt(),
                version.messageId(),
                null,
                version.number() == 1 || !names ? List.of() : List.of(new Difference("changed", version.difference())));
    }
}
