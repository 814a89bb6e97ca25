package vn.napa.quanlop.classes.versions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.time.BusinessClock;

/**
 * Makes the sessions follow the newest schedule. A session is the same one while its half-day is the same; what left the
 * schedule is cancelled, what was over when first known is not due.
 */
@Component
class FollowSchedule {

    private static final int ORDINARY_PERIODS = 4;

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final TeachingHours hours;
    private final BusinessClock clock;

    FollowSchedule(JdbcClient jdbc, Sessions sessions, TeachingHours hours, BusinessClock clock) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.hours = hours;
        this.clock = clock;
    }

    void follow(long classId, List<Dossier.Lesson> lessons, List<Dossier.Test> tests) {
        List<Session> known = new ArrayList<>(sessions.of(classId));
        for (Dossier.Lesson lesson : lessons) {
            Optional<Session> same = known.stream()
                    .filter(session -> session.date().equals(lesson.date()) && session.part() == lesson.part())
                    .findFirst();
            same.ifPresent(known::remove);
            write(classId, lesson, same);
        }
        for (Session gone : known) {
            jdbc.sql("UPDATE class_session SET state = 'CANCELLED' WHERE id = ?")
                    .param(gone.id())
                    .update();
        }
        jdbc.sql("DELETE FROM class_test WHERE class_id = ?").param(classId).update();
        for (Dossier.Test test : tests) {
            jdbc.sql("INSERT IGNORE INTO class_test (class_id, kind, date) VALUES (?, ?, ?)")
                    .params(classId, test.kind().name(), test.date())
                    .update();
        }
    }

    private void write(long classId, Dossier.Lesson lesson, Optional<Session> same) {
        boolean stated = lesson.start() != null && lesson.end() != null;
        LocalTime start = lesson.start() != null ? lesson.start() : hours.start(lesson.part());
        LocalTime end = lesson.end() != null ? lesson.end() : hours.end(lesson.part());
        if (!end.isAfter(start)) {
            start = hours.start(lesson.part());
            end = hours.end(lesson.part());
            stated = false;
        }
        int periods = lesson.firstPeriod() != null && lesson.lastPeriod() != null
                ? Math.max(1, lesson.lastPeriod() - lesson.firstPeriod() + 1)
                : ORDINARY_PERIODS;
        Session.State state = state(lesson.date(), end, same);
        List<Object> values = Arrays.asList(
                lesson.kind().name(),
                lesson.topic(),
                lesson.lecturer(),
                lesson.room(),
                start,
                end,
                stated,
                periods,
                state.name());
        if (same.isPresent()) {
            jdbc.sql(
                            "UPDATE class_session SET kind = ?, topic = ?, lecturer = ?, room = ?, start_time = ?, end_time = ?,"
                                    + " times_stated = ?, periods = ?, state = ? WHERE id = ?")
                    .params(values)
                    .param(same.get().id())
                    .update();
        } else {
            jdbc.sql(
                            "INSERT INTO class_session (kind, topic, lecturer, room, start_time, end_time, times_stated, periods, state,"
                                    + " class_id, date, part) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(values)
                    .params(classId, lesson.date(), lesson.part().name())
                    .update();
        }
    }

    private Session.State state(LocalDate date, LocalTime end, Optional<Session> same) {
        boolean over = LocalDateTime.of(date, end).isBefore(clock.now());
        if (same.isPresent() && same.get().state() != Session.State.CANCELLED) {
            return same.get().state();
        }
        return over ? Session.State.NOT_DUE : Session.State.PLANNED;
    }
}
