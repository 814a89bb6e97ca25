package vn.napa.quanlop.documents.schedule;

import vn.napa.quanlop.documents.Place;
import vn.napa.quanlop.documents.ScheduleFacts.HalfDay;
import vn.napa.quanlop.documents.words.Dates.Printed;

/**
 * One half-day of a timetable as a layout found it, its parts still as text.
 *
 * @param when the date as printed, perhaps without year
 * @param whenText the words around the date, with the weekday
 * @param text topic and whatever stands with it
 * @param lecturer text of a column for lecturers, or blank
 * @param room text of a column for rooms, or blank
 * @param hours text that may hold hours or periods
 */
record Draft(
        Printed when,
        String whenText,
        HalfDay part,
        String text,
        String lecturer,
        String room,
        String hours,
        String periods,
        Place place) {}
