package vn.napa.quanlop.attendance;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts marks into figures; knows no database and no clock. */
final class Tally {

    /** A session as the count sees it. */
    record Held(
            long id,
            LocalDateTime start,
            LocalDateTime end,
            @Nullable String topic,
            @Nullable String room,
            boolean finished,
            @Nullable String finishedBy,
            List<String> captures) {}

    /** A student as the count sees it. */
    record Listed(
            long id, int no, String fullName, @Nullable String organisation) {}

    private final long classId;
    private final List<Held> sessions;
    private final List<Listed> students;
    private final List<Mark> marks;

    Tally(long classId, List<Held> sessions, List<Listed> students, List<Mark> marks) {
        this.classId = classId;
        this.sessions = sessions;
        this.students = students;
        this.marks = marks;
    }

    Figures upTo(LocalDateTime cutOff) {
        List<Held> held = sessions.stream()
                .filter(session -> !session.end().isAfter(cutOff))
                .sorted(Comparator.comparing(Held::start))
                .toList();
        return new Figures(
                classId,
                cutOff,
                held.stream().map(this::count).toList(),
                students.stream()
                        .sorted(Comparator.comparingInt(Listed::no))
                        .map(student -> count(student, held))
                        .toList());
    }

    private SessionFigures count(Held session) {
        Set<Long> listed = students.stream().map(Listed::id).collect(Collectors.toSet());
        List<Mark> own = marks.stream()
                .filter(mark -> mark.sessionId() == session.id() && listed.contains(mark.studentId()))
                .toList();
        Map<Presence, Integer> by = byPresence(own);
        return new SessionFigures(
                session.id(),
                session.start(),
                session.end(),
                session.topic(),
                session.room(),
                session.finished(),
                session.finishedBy(),
                by.getOrDefault(Presence.PRESENT, 0),
                by.getOrDefault(Presence.WRONG_SEAT, 0),
                by.getOrDefault(Presence.ABSENT, 0),
                by.getOrDefault(Presence.EXCUSED, 0),
                students.size() - own.size(),
                session.captures());
    }

    private StudentFigures count(Listed student, List<Held> held) {
        Map<Long, Held> closed =
                held.stream().filter(Held::finished).collect(Collectors.toMap(Held::id, Function.identity()));
        List<Mark> own = marks.stream()
                .filter(mark -> mark.studentId() == student.id() && closed.containsKey(mark.sessionId()))
                .toList();
        Map<Presence, Integer> by = byPresence(own);
        List<StudentFigures.Remark> remarks = held.stream()
                .flatMap(session -> own.stream()
                        .filter(mark -> mark.sessionId() == session.id())
                        .map(mark -> new StudentFigures.Remark(session.start(), mark.presence(), mark.note())))
                .filter(remark -> remark.presence() != Presence.PRESENT)
                .toList();
        return new StudentFigures(
                student.id(),
                student.no(),
                student.fullName(),
                student.organisation(),
                own.size(),
                by.getOrDefault(Presence.PRESENT, 0),
                by.getOrDefault(Presence.WRONG_SEAT, 0),
                by.getOrDefault(Presence.ABSENT, 0),
                by.getOrDefault(Presence.EXCUSED, 0),
                remarks);
    }

    private static Map<Presence, Integer> byPresence(List<Mark> marks) {
        Map<Presence, Integer> counts = new EnumMap<>(Presence.class);
        marks.forEach(mark -> counts.merge(mark.presence(), 1, Integer::sum));
        return counts;
    }
}
