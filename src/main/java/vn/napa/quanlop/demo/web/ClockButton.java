package vn.napa.quanlop.demo.web;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.napa.quanlop.demo.clock.MoveClock;

/** The button "Chuyển đến sự kiện tiếp theo" of the demo's bar. */
@Profile("demo")
@Controller
class ClockButton {

    private static final int LINES_SHOWN = 8;

    private final MoveClock clock;

    ClockButton(MoveClock clock) {
        this.clock = clock;
    }

    @PostMapping("/demo/dong-ho")
    String next(@RequestParam(defaultValue = "/viec") String back, RedirectAttributes flash)
            throws InterruptedException {
        List<String> done = clock.next();
        flash.addFlashAttribute("demoMoved", true);
        flash.addFlashAttribute("demoDone", done.subList(0, Math.min(done.size(), LINES_SHOWN)));
        flash.addFlashAttribute("demoMore", Math.max(0, done.size() - LINES_SHOWN));
        return "redirect:" + (isOurs(back) ? back : "/viec");
    }

    /** A page of this server: one slash, and nothing that another host could be read from. */
    private static boolean isOurs(String back) {
        return back.matches("/(?:[A-Za-z0-9._~-][A-Za-z0-9._~/-]*)?");
    }
}
