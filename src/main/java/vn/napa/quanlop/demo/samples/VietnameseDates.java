package vn.napa.quanlop.demo.samples;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as documents write them. */
final class VietnameseDates {

    private static final DateTimeFormatter NUMBERS = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String[] DAYS = {"Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"};

    private VietnameseDates() {}

    /** {@code 30/11/2026}. */
    static String numbers(LocalDate date) {
        return NUMBERS.format(date);
    }

    /** {@code Thứ Hai, 30/11/2026}. */
    static String withDay(LocalDate date) {
        return DAYS[date.getDayOfWeek().getValue() - 1] + ", " + numbers(date);
    }

    /** {@code ngày 05 tháng 11 năm 2026}: ones below ten, and the months one and two, take a nought (Nghị định 30). */
    static String inWords(LocalDate date) {
        String month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : Integer.toString(date.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month, date.getYear());
    }
}
