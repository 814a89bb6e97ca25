package vn.napa.quanlop.classes.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.classes.Dossier.Part;
import vn.napa.quanlop.documents.ScheduleChange;
import vn.napa.quanlop.documents.ScheduleChange.Slot;
import vn.napa.quanlop.documents.ScheduleFacts.HalfDay;
import vn.napa.quanlop.documents.ScheduleFacts.Kind;
import vn.napa.quanlop.documents.ScheduleFacts.Lesson;

/** Applies the changes of one notice to a timetable all at once, so that two sessions can change places. */
final class ApplyChanges {

    private final List<Lesson> lessons;
    private final Findings findings;

    ApplyChanges(List<Lesson> lessons, Findings findings) {
        this.lessons = new ArrayList<>(lessons);
        this.findings = findings;
    }

    List<Lesson> apply(List<ScheduleChange> changes) {
        move(changes.stream()
                .filter(c -> c.action() == ScheduleChange.Action.MOVE)
                .toList());
        for (ScheduleChange change : changes) {
            switch (change.action()) {
                case CANCEL -> cancel(change);
                case ALTER -> alter(change);
                case ADD -> add(change);
                case MOVE -> {}
            }
        }
        return lessons;
    }

    private void move(List<ScheduleChange> moves) {
        Map<ScheduleChange, Lesson> taken = new LinkedHashMap<>();
        for (ScheduleChange move : moves) {
            Lesson lesson = find(move.from(), move.topic());
            if (lesson == null) {
                lost(move);
            } else {
                taken.put(move, lesson);
                if (differs(lesson.topic(), move.topic())) {
                    findings.doubt(Part.SCHEDULE, "change.topic", move.place().inWords(), move.raw());
                }
            }
        }
        List<Lesson> vacated = new ArrayList<>(taken.values());
        lessons.removeAll(vacated);
        taken.forEach((move, lesson) -> settle(move, lesson, vacated));
    }

    /** A moved lesson takes the hours and room of the slot it comes into, where somebody left that slot. */
    private void settle(ScheduleChange move, Lesson lesson, List<Lesson> vacated) {
        Slot to = move.to();
        if (to == null) {
            return;
        }
        HalfDay part = to.part() == null ? lesson.part() : to.part();
        Lesson there = vacated.stream()
                .filter(v -> v.date().equals(to.date()) && v.part() == part)
                .findFirst()
                .orElse(null);
        if (there == null && find(to, null) != null) {
            findings.doubt(Part.SCHEDULE, "change.taken", move.place().inWords(), move.raw());
        }
        Lesson alike = there != null ? there : alike(part, lesson);
        String lecturer = move.lecturer() != null ? move.lecturer() : lesson.lecturer();
        String room = move.room() != null ? move.room() : alike.room();
        lessons.add(new Lesson(
                to.date(),
                part,
                lesson.kind(),
                lesson.topic(),
                lecturer,
                room,
                move.start() != null ? move.start() : alike.start(),
                move.end() != null ? move.end() : alike.end(),
                alike.firstPeriod(),
                alike.lastPeriod(),
                false,
                move.raw(),
                move.place(),
                1));
    }

    /** A lesson whose hours hold for that half of the day. */
    private Lesson alike(HalfDay part, Lesson lesson) {
        return lesson.part() == part
                ? lesson
                : lessons.stream().filter(l -> l.part() == part).findFirst().orElse(lesson);
    }

    private void cancel(ScheduleChange change) {
        Lesson lesson = find(change.from(), change.topic());
        if (lesson == null) {
            lost(change);
        } else {
            lessons.remove(lesson);
        }
    }

    private void alter(ScheduleChange change) {
        Slot from = change.from();
        boolean wholeDay = from != null && from.part() == null;
        List<Lesson> meant = lessons.stream()
                .filter(l -> from != null && l.date().equals(from.date()) && (wholeDay || l.part() == from.part()))
                .toList();
        if (meant.isEmpty()) {
            lost(change);
        }
        for (Lesson l : meant) {
            lessons.set(
                    lessons.indexOf(l),
                    new Lesson(
                            l.date(),
                            l.part(),
                            l.kind(),
                            change.topic() != null && change.lecturer() == null && change.room() == null
                                    ? change.topic()
                                    : l.topic(),
                            change.lecturer() != null && l.kind() == Kind.LECTURE ? change.lecturer() : l.lecturer(),
                            change.room() != null ? change.room() : l.room(),
                            change.start() != null ? change.start() : l.start(),
                            change.end() != null ? change.end() : l.end(),
                            l.firstPeriod(),
                            l.lastPeriod(),
                            l.weekdayWrong(),
                            change.raw(),
                            change.place(),
                            l.confidence()));
        }
    }

    private void add(ScheduleChange change) {
        Slot to = change.to();
        if (to == null || to.part() == null) {
            lost(change);
            return;
        }
        Lesson alike =
                lessons.stream().filter(l -> l.part() == to.part()).findFirst().orElse(null);
        lessons.add(new Lesson(
                to.date(),
                to.part(),
                Kind.LECTURE,
                change.topic(),
                change.lecturer(),
                change.room() != null || alike == null ? change.room() : alike.room(),
                change.start() != null || alike == null ? change.start() : alike.start(),
                change.end() != null || alike == null ? change.end() : alike.end(),
                null,
                null,
                false,
                change.raw(),
                change.place(),
                0.5));
    }

    private @Nullable Lesson find(@Nullable Slot slot, @Nullable String topic) {
        if (slot == null) {
            return null;
        }
        List<Lesson> there = lessons.stream()
                .filter(l -> l.date().equals(slot.date()) && (slot.part() == null || l.part() == slot.part()))
                .toList();
        return there.stream()
                .filter(l -> topic != null && !differs(l.topic(), topic))
                .findFirst()
                .orElse(there.size() == 1 || topic == null && !there.isEmpty() ? there.get(0) : null);
    }

    private static boolean differs(@Nullable String known, @Nullable String told) {
        return told != null && (known == null || !Names.person(known).equals(Names.person(told)));
    }

    private void lost(ScheduleChange change) {
        findings.doubt(Part.SCHEDULE, "change.lost", change.place().inWords(), change.raw());
    }
}
