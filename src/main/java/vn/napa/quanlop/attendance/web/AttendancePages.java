package vn.napa.quanlop.attendance.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.napa.quanlop.attendance.MarkAttendance;
import vn.napa.quanlop.attendance.MarkInputs;
import vn.napa.quanlop.attendance.Presence;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.tasks.InvalidInput;
import vn.napa.quanlop.time.BusinessClock;

/** The marking screen: pictures beside the seating chart. */
@Controller
@RequestMapping("/diem-danh/{sessionId}")
class AttendancePages {

    private final Sheets sheets;
    private final MarkAttendance attendance;
    private final CurrentPerson current;
    private final BusinessClock clock;

    AttendancePages(Sheets sheets, MarkAttendance attendance, CurrentPerson current, BusinessClock clock) {
        this.sheets = sheets;
        this.attendance = attendance;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable long sessionId, Model model) {
        model.addAttribute("sheet", sheets.of(sessionId, reader()));
        return "attendance/page";
    }

    /** The screen as the form of its task. */
    @GetMapping("/phieu")
    String sheet(@PathVariable long sessionId, Model model) {
        model.addAttribute("sheet", sheets.of(sessionId, reader()));
        return "attendance/sheet :: sheet";
    }

    /** Names and marks are for those whose work needs them. */
    private Person reader() {
        return current.require(Role.IT_STAFF, Role.IT_HEAD, Role.OFFICE_LEADER, Role.DIRECTOR, Role.ADMIN);
    }

    /** Saves what changed, again and again while the officer marks. */
    @PostMapping("/luu")
    String save(@PathVariable long sessionId, @RequestParam Map<String, String> input, Model model) {
        attendance.save(sessionId, MarkInputs.marks(sessionId, input), marker());
        return status(sessionId, model);
    }

    @PostMapping("/con-lai")
    String everybodyElse(@PathVariable long sessionId, @RequestParam Map<String, String> input, Model model) {
        Person marker = marker();
        attendance.save(sessionId, MarkInputs.marks(sessionId, input), marker);
        attendance.everybodyElsePresent(sessionId, marker);
        model.addAttribute("sheet", sheets.of(sessionId, marker));
        return "attendance/sheet :: sheet";
    }

    @PostMapping("/sua")
    String correct(
            @PathVariable long sessionId,
            @RequestParam long student,
            @RequestParam Presence presence,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        try {
            attendance.correct(sessionId, student, presence, reason, marker());
            flash.addFlashAttribute("notice", "Đã sửa kết quả điểm danh và ghi vào lịch sử.");
        } catch (InvalidInput invalid) {
            flash.addFlashAttribute("problem", invalid.getMessage());
        }
        return "redirect:/diem-danh/" + sessionId;
    }

    /** Answers a save that cannot be taken in words that the screen shows. */
    @ExceptionHandler(InvalidInput.class)
    ResponseEntity<String> refused(InvalidInput invalid) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(invalid.getMessage());
    }

    private String status(long sessionId, Model model) {
        model.addAttribute("counts", sheets.countsOf(sessionId));
        model.addAttribute("savedAt", clock.now());
        return "attendance/sheet :: counts";
    }

    private Person marker() {
        return current.require(Role.IT_STAFF, Role.IT_HEAD);
    }
}
