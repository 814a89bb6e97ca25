package vn.napa.quanlop.reports.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.people.Organisation;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.reports.Register;
import vn.napa.quanlop.tasks.InvalidInput;
import vn.napa.quanlop.time.BusinessClock;

/** The register of outgoing documents; the records clerk accounts in it for each number. */
@Controller
class RegisterPage {

    private final Register register;
    private final CurrentPerson current;
    private final Organisation organisation;
    private final BusinessClock clock;

    RegisterPage(Register register, CurrentPerson current, Organisation organisation, BusinessClock clock) {
        this.register = register;
        this.current = current;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/so-van-ban")
    String page(@RequestParam @Nullable Integer nam, Model model) {
        boolean clerk = current.require(Role.CLERK, Role.OFFICE_LEADER, Role.DIRECTOR, Role.IT_HEAD)
                .is(Role.CLERK);
        int year = nam == null ? clock.today().getYear() : nam;
        model.addAttribute("year", year);
        model.addAttribute("years", register.years());
        model.addAttribute("entries", register.of(year));
        model.addAttribute("officeCode", organisation.officeCode());
        model.addAttribute("clerk", clerk);
        model.addAttribute("today", clock.today());
        return "reports/register";
    }

    @PostMapping("/so-van-ban")
    String enter(
            @RequestParam int number,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dated,
            @RequestParam String subject,
            @RequestParam String signer,
            RedirectAttributes flash) {
        current.require(Role.CLERK);
        try {
            register.enterOutside(number, dated, subject, signer);
            flash.addFlashAttribute("notice", "Đã ghi số " + number + " vào sổ.");
        } catch (InvalidInput invalid) {
            flash.addFlashAttribute("problem", invalid.getMessage());
        }
        return "redirect:/so-van-ban?nam=" + dated.getYear();
    }

    @PostMapping("/so-van-ban/{id}/huy")
    String voidNumber(
            @PathVariable long id, @RequestParam int nam, @RequestParam String reason, RedirectAttributes flash) {
        current.require(Role.CLERK);
        try {
            register.voidNumber(id, reason, clock.now());
            flash.addFlashAttribute("notice", "Đã ghi nhận việc hủy số.");
        } catch (InvalidInput invalid) {
            flash.addFlashAttribute("problem", invalid.getMessage());
        }
        return "redirect:/so-van-ban?nam=" + nam;
    }
}
