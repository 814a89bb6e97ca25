package vn.napa.quanlop.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A report on its way from draft to signed document.
 *
 * @param due the day by which it should be signed
 * @param remarks what the officer wrote so far; null until then
 * @param number of the register, once signed
 * @param dated the document's date, once signed
 * @param signer full name, once signed
 * @param pdfSha the one signed PDF, in the store of originals
 */
public record Report(
        long id,
        long classId,
        ReportKind kind,
        int ordinal,
        State state,
        LocalDate cutOff,
        @Nullable LocalDate testDate,
        LocalDate due,
        LocalDateTime openedAt,
        @Nullable String remarks,
        @Nullable String proposals,
        @Nullable LocalDateTime submittedAt,
        @Nullable LocalDateTime signedAt,
        @Nullable Integer number,
        @Nullable LocalDate dated,
        @Nullable String signer,
        @Nullable String pdfSha,
        @Nullable String xlsxSha,
        @Nullable LocalDateTime issuedAt) {

    /** Where a report stands; it only ever goes forward, save when it is returned. */
    public enum State {
        DRAFT,
        SUBMITTED,
        SIGNED,
        ISSUED
    }

    public boolean isSigned() {
        return state == State.SIGNED || state == State.ISSUED;
    }

    /** {@code "Báo cáo trước kỳ kiểm tra giữa khóa"}. */
    public String inWords() {
        String nth = ordinal > 1 ? " (lần " + ordinal + ")" : "";
        return switch (kind) {
            case MIDTERM -> "Báo cáo trước kỳ kiểm tra giữa khóa" + nth;
            case HALFWAY -> "Báo cáo giữa khóa học" + nth;
            case FINAL -> "Báo cáo trước kỳ kiểm tra kết thúc khóa học" + nth;
        };
    }

    /** {@code "05/BC-VP"}; empty before it is signed. */
    public String code(String office) {
        return number == null ? "" : "%02d/BC-%s".formatted(number, office);
    }

    /** {@code "BC-05-2026"}, for file names; the draft's is {@code "du-thao-12"}. */
    public String fileName() {
        return number == null || dated == null ? "du-thao-" + id : "BC-%02d-%d".formatted(number, dated.getYear());
    }
}
