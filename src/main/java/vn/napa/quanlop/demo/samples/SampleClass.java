package vn.napa.quanlop.demo.samples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * One of the invented classes, all of it: what its unit's papers say.
 *
 * @param heading the unit as its letterhead has it, line by line
 * @param authority who decides, as the decision begins
 * @param staff who manages the class and which units coordinate, a line each; empty where the decision names nobody
 */
record SampleClass(
        String unit,
        List<String> heading,
        String authority,
        String code,
        String course,
        String cohort,
        String number,
        LocalDate decided,
        String town,
        String place,
        String room,
        String hours,
        List<Lesson> lessons,
        List<Student> students,
        List<String> staff,
        Signer signer) {

    /** Half a day; lecturers and topics are printed as they stand. */
    record Lesson(LocalDate date, boolean morning, String topic, String lecturer) {}

    record Student(
            int number, String name, String birth, boolean woman, String position, String organisation, String phone) {}

    record Signer(String office, String name) {}

    LocalDate start() {
        return lessons.get(0).date();
    }

    LocalDate end() {
        return lessons.get(lessons.size() - 1).date();
    }

    /** {@code "Bồi dưỡng … khóa 3"}. */
    String title() {
        return course + " " + cohort;
    }

    /** The Monday of the week after. */
    static LocalDate mondayAfter(LocalDate today) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }
}
