package vn.napa.quanlop.attendance.web;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import vn.napa.quanlop.capture.CaptureNow;
import vn.napa.quanlop.capture.Captures;
import vn.napa.quanlop.capture.Outcome;
import vn.napa.quanlop.capture.UploadCapture;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.time.BusinessClock;

/** The form of the task to save a session's captures: take one now, or upload a photograph from the room. */
@Controller
@RequestMapping("/diem-danh/{sessionId}/ghi-hinh-bu")
class RescuePages {

    private final Sessions sessions;
    private final Captures captures;
    private final CaptureNow captureNow;
    private final UploadCapture upload;
    private final CurrentPerson current;
    private final BusinessClock clock;

    RescuePages(
            Sessions sessions,
            Captures captures,
            CaptureNow captureNow,
            UploadCapture upload,
            CurrentPerson current,
            BusinessClock clock) {
        this.sessions = sessions;
        this.captures = captures;
        this.captureNow = captureNow;
        this.upload = upload;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable long sessionId, @RequestParam(defaultValue = "") String viec, Model model) {
        officer();
        return form(sessionId, viec, "", model);
    }

    @PostMapping("/ngay")
    String now(@PathVariable long sessionId, @RequestParam(defaultValue = "") String viec, Model model) {
        String outcome =
                captureNow.take(sessionId, officer()).map(Outcome::name).orElse("NOT_POSSIBLE");
        return form(sessionId, viec, "attendance.rescue.now." + outcome, model);
    }

    @PostMapping("/anh")
    String photograph(
            @PathVariable long sessionId,
            @RequestParam(defaultValue = "") String viec,
            @RequestParam MultipartFile anh,
            Model model)
            throws IOException {
        Person officer = officer();
        UploadCapture.Result result = anh.getSize() > UploadCapture.MOST_BYTES
                ? UploadCapture.Result.TOO_LARGE
                : upload.upload(sessionId, anh.getBytes(), officer);
        return form(sessionId, viec, "attendance.rescue.upload." + result.name(), model);
    }

    private String form(long sessionId, String task, String result, Model model) {
        Session session = sessions.find(sessionId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("sessionId", sessionId);
        model.addAttribute("running", session.endsAt().isAfter(clock.now()));
        model.addAttribute("captures", captures.of(sessionId));
        model.addAttribute("counted", captures.counted(sessionId).size());
        model.addAttribute("required", Captures.required(session));
        model.addAttribute("result", result);
        model.addAttribute("taskId", task);
        return "attendance/rescue";
    }

    private Person officer() {
        return current.require(Role.IT_STAFF, Role.IT_HEAD);
    }
}
