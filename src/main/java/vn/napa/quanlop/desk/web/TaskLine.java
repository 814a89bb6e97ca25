package vn.napa.quanlop.desk.web;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A task as the list shows it. */
public record TaskLine(
        String id,
        String name,
        String kind,
        @Nullable String className,
        @Nullable String classCode,
        @Nullable Long classId,
        @Nullable String assigneeName,
        @Nullable LocalDateTime due,
        LocalDateTime created,
        @Nullable LocalDateTime ended,
        boolean overdue,
        boolean dueSoon,
        boolean claimable,
        boolean mine,
        @Nullable String page) {}
