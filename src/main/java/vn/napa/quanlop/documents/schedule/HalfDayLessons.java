package vn.napa.quanlop.documents.schedule;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.ScheduleFacts.Lesson;

/** Brings rows together that print one half-day in pieces, such as periods 1–2 and 3–4 of one topic. */
final class HalfDayLessons {

    private HalfDayLessons() {}

    /** Adds a lesson, or lengthens the one before it when it goes on with the same. */
    static void add(List<Lesson> lessons, Lesson next) {
        Lesson last = lessons.isEmpty() ? null : lessons.get(lessons.size() - 1);
        if (last != null && goesOn(last, next)) {
            lessons.set(lessons.size() - 1, joined(last, next));
        } else {
            lessons.add(next);
        }
    }

    private static boolean goesOn(Lesson last, Lesson next) {
        boolean same = last.date().equals(next.date())
                && last.part() == next.part()
                && Objects.equals(last.topic(), next.topic())
                && (next.lecturer() == null || Objects.equals(last.lecturer(), next.lecturer()));
        boolean later =
                last.lastPeriod() != null && next.firstPeriod() != null && next.firstPeriod() > last.lastPeriod()
                        || after(last.end(), next.start());
        return same && later;
    }

    private static boolean after(@Nullable LocalTime end, @Nullable LocalTime start) {
        return end != null && start != null && !start.isBefore(end);
    }

    private static Lesson joined(Lesson a, Lesson b) {
        return new Lesson(
                a.date(),
                a.part(),
                a.kind(),
                a.topic(),
                a.lecturer(),
                a.room(),
                a.start(),
                b.end() != null ? b.end() : a.end(),
                a.firstPeriod(),
                b.lastPeriod() != null ? b.lastPeriod() : a.lastPeriod(),
                a.weekdayWrong(),
                a.raw(),
                a.place(),
                a.confidence());
    }
}
