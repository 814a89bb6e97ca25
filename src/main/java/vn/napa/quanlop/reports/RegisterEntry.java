package vn.napa.quanlop.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A line of the register of outgoing documents (sổ đăng ký văn bản đi, Phụ lục IV of Nghị định 30/2020/NĐ-CP). */
public record RegisterEntry(
        long id,
        int year,
        String kind,
        int number,
        LocalDate dated,
        @Nullable Long reportId,
        String subject,
        String signer,
        String recipients,
        String keeper,
        int copies,
        String note,
        @Nullable String voidReason,
        @Nullable LocalDateTime voidedAt) {}
