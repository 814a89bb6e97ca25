package vn.napa.quanlop.documents.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.ScheduleChange.Slot;
import vn.napa.quanlop.documents.ScheduleFacts.HalfDay;
import vn.napa.quanlop.documents.words.Dates;
import vn.napa.quanlop.documents.words.Dates.Printed;
import vn.napa.quanlop.documents.words.HalfDays;

/** Finds half-days in running text: "buổi chiều Thứ Sáu ngày 25/7/2025". */
final class Slots {

    /** A half-day and its bounds in the text. */
    record Found(Slot slot, int from, int to) {}

    private static final int REACH = 45;

    private Slots() {}

    static List<Found> all(String text, @Nullable LocalDate near) {
        List<Found> found = new ArrayList<>();
        int before = 0;
        List<Printed> dates = Dates.all(text);
        for (int i = 0; i < dates.size(); i++) {
            Printed date = dates.get(i);
            int next = i + 1 < dates.size() ? dates.get(i + 1).from() : text.length();
            Optional<LocalDate> day = near == null ? date.full() : date.in(near.getYear());
            if (day.isPresent()) {
                found.add(slot(text, date, day.get(), before, next));
            }
            before = date.to();
        }
        return found;
    }

    private static Found slot(String text, Printed date, LocalDate day, int before, int next) {
        int from = Math.max(before, date.from() - REACH);
        String lead = text.substring(from, date.from());
        int part = Math.max(
                Math.max(
                        lead.toLowerCase(Locale.ROOT).lastIndexOf("sáng"),
                        lead.toLowerCase(Locale.ROOT).lastIndexOf("chiều")),
                lead.toLowerCase(Locale.ROOT).lastIndexOf("tối"));
        if (part >= 0) {
            return new Found(new Slot(day, first(lead.substring(part))), from + part, date.to());
        }
        String tail = text.substring(date.to(), Math.min(next, date.to() + 14));
        List<HalfDay> behind = HalfDays.in(tail);
        return new Found(new Slot(day, behind.size() == 1 ? behind.get(0) : null), date.from(), date.to());
    }

    private static @Nullable HalfDay first(String text) {
        List<HalfDay> parts = HalfDays.in(text.length() > 6 ? text.substring(0, 6) : text);
        return parts.isEmpty() ? null : parts.get(0);
    }
}
