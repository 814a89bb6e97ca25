package vn.napa.quanlop.reports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as official documents write them: a leading zero for days below 10 and for months 1 and 2 only (Phụ lục I, Nghị định 30/2020/NĐ-CP). */
public final class VietnameseDates {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private VietnameseDates() {}

    /** {@code "ngày 05 tháng 02 năm 2026"}. */
    public static String inWords(LocalDate date) {
        return "ngày " + twoDigits(date.getDayOfMonth()) + " tháng " + month(date.getMonthValue()) + " năm "
                + date.getYear();
    }

    /** {@code "05/02/2026"}, for tables. */
    public static String inFigures(LocalDate date) {
        return SHORT.format(date);
    }

    /** {@code "05"}, {@code "12"}: for days, and for document numbers. */
    public static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String month(int month) {
        return month < 3 ? "0" + month : String.valueOf(month);
    }
}
