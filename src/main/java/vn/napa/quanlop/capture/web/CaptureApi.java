package vn.napa.quanlop.capture.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.napa.quanlop.api.Page;
import vn.napa.quanlop.capture.Capture;
import vn.napa.quanlop.capture.Captures;
import vn.napa.quanlop.capture.Outcome;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.time.BusinessClock;

/** Sessions and their captures in the API; a moment still to come is never told. */
@RestController
class CaptureApi {

    private final Classes classes;
    private final Sessions sessions;
    private final Captures captures;
    private final CurrentPerson current;

    CaptureApi(Classes classes, Sessions sessions, Captures captures, CurrentPerson current) {
        this.classes = classes;
        this.sessions = sessions;
        this.captures = captures;
        this.current = current;
    }

    /** @param captures how many valid ones there are */
    record SessionLine(
            long id,
            LocalDate date,
            Dossier.HalfDay part,
            @JsonFormat(pattern = "HH:mm") LocalTime start,
            @JsonFormat(pattern = "HH:mm") LocalTime end,
            @Nullable String room,
            Session.State state,
            long captures) {}

    record ImageLine(String camera, String sha256) {}

    /** A capture that came to an end, well or not. */
    record CaptureLine(
            long id,
            @Nullable OffsetDateTime planned,
            @Nullable OffsetDateTime takenAt,
            Outcome outcome,
            List<ImageLine> images) {}

    @GetMapping("/api/classes/{id}/sessions")
    ResponseEntity<List<SessionLine>> sessions(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        current.get();
        classes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Session> all = sessions.of(id).stream()
                .filter(session -> session.state() != Session.State.CANCELLED)
                .toList();
        Map<Long, Long> valid = captures.of(all.stream().map(Session::id).toList()).stream()
                .filter(Capture::isValid)
                .collect(Collectors.groupingBy(Capture::sessionId, Collectors.counting()));
        return Page.of(page, size).cut(all, session -> line(session, valid));
    }

    @GetMapping("/api/sessions/{id}/captures")
    ResponseEntity<List<CaptureLine>> captures(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        current.get();
        sessions.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Page.of(page, size)
                .cut(captures.of(id).stream().flatMap(CaptureApi::line).toList(), Function.identity());
    }

    private static SessionLine line(Session session, Map<Long, Long> valid) {
        return new SessionLine(
                session.id(),
                session.date(),
                session.part(),
                session.start(),
                session.end(),
                session.room(),
                session.state(),
                valid.getOrDefault(session.id(), 0L));
    }

    private static Stream<CaptureLine> line(Capture capture) {
        Outcome outcome = capture.outcome();
        if (outcome == null) {
            return Stream.empty();
        }
        return Stream.of(new CaptureLine(
                capture.id(),
                atAcademy(capture.plannedAt()),
                atAcademy(capture.takenAt()),
                outcome,
                capture.images().stream()
                        .map(image -> new ImageLine(image.camera(), image.sha256()))
                        .toList()));
    }

    private static @Nullable OffsetDateTime atAcademy(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
