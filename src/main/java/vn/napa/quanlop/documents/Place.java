package vn.napa.quanlop.documents;

import org.jspecify.annotations.Nullable;

/**
 * Where a value was read, in words a clerk can follow.
 *
 * @param file the attachment's name as the unit wrote it, or the words for the mail's own text
 * @param part sheet, table or page: {@code "trang tính 'Lớp 1'"}, {@code "bảng 2"}, {@code "trang 3"}; null for the whole file
 * @param spot cell, row or paragraph: {@code "ô D14"}, {@code "dòng 5"}, {@code "đoạn 7"}; null for the whole part
 */
public record Place(
        String file, @Nullable String part, @Nullable String spot) {

    public static Place of(String file) {
        return new Place(file, null, null);
    }

    /** {@code "Danh sách.xlsx, trang tính 'Lớp 1', ô D14"}. */
    public String inWords() {
        StringBuilder words = new StringBuilder(file);
        if (part != null) {
            words.append(", ").append(part);
        }
        if (spot != null) {
            words.append(", ").append(spot);
        }
        return words.toString();
    }
}
