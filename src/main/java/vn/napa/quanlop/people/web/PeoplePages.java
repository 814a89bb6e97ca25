package vn.napa.quanlop.people.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.people.People;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.people.TrainingUnit;
import vn.napa.quanlop.people.TrainingUnits;

/** Who may sign in with which roles, and which addresses units write from. */
@Controller
class PeoplePages {

    private static final int SHORTEST_PASSWORD = 10;
    private static final String ADDRESS = "[^@\\s<>,;\"]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z]{2,}";

    private final People people;
    private final TrainingUnits units;
    private final CurrentPerson current;

    PeoplePages(People people, TrainingUnits units, CurrentPerson current) {
        this.people = people;
        this.units = units;
        this.current = current;
    }

    /** A unit with the addresses it may write from. */
    public record UnitLine(TrainingUnit unit, List<String> addresses) {}

    @GetMapping("/nguoi-dung")
    String page(Model model) {
        current.require(Role.ADMIN);
        model.addAttribute("people", people.all());
        model.addAttribute("roles", Arrays.asList(Role.values()));
        model.addAttribute(
                "units",
                units.all().stream()
                        .map(unit -> new UnitLine(unit, units.addressesOf(unit.id())))
                        .toList());
        return "people/people";
    }

    @PostMapping("/nguoi-dung")
    String add(
            @RequestParam String username,
            @RequestParam String fullName,
            @RequestParam String title,
            @RequestParam String email,
            @RequestParam(defaultValue = "") Set<Role> roles,
            @RequestParam String password,
            RedirectAttributes flash) {
        current.require(Role.ADMIN);
        String name = username.strip();
        if (!name.matches("[a-z0-9._-]{2,64}")) {
            flash.addFlashAttribute("problem", "Tên đăng nhập gồm 2–64 chữ thường không dấu, số, dấu chấm hoặc gạch.");
        } else if (people.find(name).isPresent()) {
            flash.addFlashAttribute("problem", "Tên đăng nhập “" + name + "” đã có; đề nghị chọn tên khác.");
        } else if (fullName.isBlank() || title.isBlank() || !email.strip().matches(ADDRESS)) {
            flash.addFlashAttribute("problem", "Đề nghị ghi đủ họ tên, chức vụ và địa chỉ email hợp lệ.");
        } else if (roles.isEmpty()) {
            flash.addFlashAttribute("problem", "Đề nghị chọn ít nhất một vai trò.");
        } else if (password.length() < SHORTEST_PASSWORD) {
            flash.addFlashAttribute("problem", "Mật khẩu cần ít nhất " + SHORTEST_PASSWORD + " ký tự.");
        } else {
            people.register(name, fullName.strip(), title.strip(), email.strip(), EnumSet.copyOf(roles), password);
            flash.addFlashAttribute("notice", "Đã thêm người dùng " + fullName.strip() + ".");
        }
        return "redirect:/nguoi-dung";
    }

    @PostMapping("/nguoi-dung/{id}/ngung")
    String retire(@PathVariable long id, RedirectAttributes flash) {
        Person me = current.require(Role.ADMIN);
        if (me.id() == id) {
            flash.addFlashAttribute("problem", "Anh/chị không thể tự ngừng tài khoản của mình.");
        } else {
            people.retire(id);
            flash.addFlashAttribute("notice", "Đã ngừng tài khoản; lịch sử công việc được giữ nguyên.");
        }
        return "redirect:/nguoi-dung";
    }

    @PostMapping("/nguoi-dung/don-vi/{code}/dia-chi")
    String addAddress(@PathVariable String code, @RequestParam String address, RedirectAttributes flash) {
        current.require(Role.ADMIN);
        if (!address.strip().matches(ADDRESS)) {
            flash.addFlashAttribute("problem", "Địa chỉ “" + address.strip() + "” không hợp lệ; ví dụ: ten@napa.vn.");
        } else {
            units.withCode(code).ifPresent(unit -> units.registerAddress(unit, address.strip()));
            flash.addFlashAttribute("notice", "Đã đăng ký địa chỉ " + address.strip() + ".");
        }
        return "redirect:/nguoi-dung";
    }

    @PostMapping("/nguoi-dung/don-vi/{code}/dia-chi/xoa")
    String removeAddress(@PathVariable String code, @RequestParam String address, RedirectAttributes flash) {
        current.require(Role.ADMIN);
        units.withCode(code).ifPresent(unit -> units.forgetAddress(unit, address));
        flash.addFlashAttribute("notice", "Đã bỏ địa chỉ " + address + "; thư từ địa chỉ này sẽ chờ cán bộ xem xét.");
        return "redirect:/nguoi-dung";
    }
}
