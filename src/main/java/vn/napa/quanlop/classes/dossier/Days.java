package vn.napa.quanlop.classes.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Writes days the Vietnamese way. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Days() {}

    static String of(LocalDate date) {
        return DAY.format(date);
    }
}
