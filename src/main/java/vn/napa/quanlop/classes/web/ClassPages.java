package vn.napa.quanlop.classes.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.TrainingUnits;

/** The list of classes and the shell of a class's page. */
@Controller
class ClassPages {

    private static final int PER_PAGE = 25;
    private static final List<String> TABS = List.of("ho-so", "buoi-hoc", "bao-cao", "tien-trinh");

    private final Classes classes;
    private final ClassLines lines;
    private final ClassParts parts;
    private final TrainingUnits units;
    private final CurrentPerson current;

    ClassPages(Classes classes, ClassLines lines, ClassParts parts, TrainingUnits units, CurrentPerson current) {
        this.classes = classes;
        this.lines = lines;
        this.parts = parts;
        this.units = units;
        this.current = current;
    }

    @GetMapping("/lop")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        List<ClassLine> found = classes.all().stream()
                .filter(training -> unit.isEmpty()
                        || units.withCode(unit)
                                .filter(u -> u.id() == training.unitId())
                                .isPresent())
                .filter(training -> matches(training, q))
                .map(lines::of)
                .filter(line -> state.isEmpty() || line.state().name().equals(state))
                .toList();
        int last = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
        int shown = Math.min(Math.max(1, page), last);
        model.addAttribute("classes", found.subList((shown - 1) * PER_PAGE, Math.min(found.size(), shown * PER_PAGE)));
        model.addAttribute("units", units.all());
        model.addAttribute("states", Arrays.asList(TrainingClass.State.values()));
        model.addAttribute("unit", unit);
        model.addAttribute("state", state);
        model.addAttribute("q", q);
        model.addAttribute("page", shown);
        model.addAttribute("last", last);
        return "classes/list";
    }

    @GetMapping("/lop/{id}")
    String page(@PathVariable long id, @RequestParam(defaultValue = "ho-so") String tab, Model model) {
        TrainingClass training = classes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("c", lines.of(training));
        model.addAttribute(
                "officers", classes.staffOf(id).stream().map(Person::fullName).toList());
        model.addAttribute("missing", training.closedAt() == null ? parts.missing(id) : List.of());
        model.addAttribute("tab", TABS.contains(tab) ? tab : "ho-so");
        model.addAttribute("me", current.get());
        return "classes/page";
    }

    private static boolean matches(TrainingClass training, String query) {
        String wanted = plain(query);
        return wanted.isEmpty()
                || plain(training.code()).contains(wanted)
                || plain(training.name()).contains(wanted);
    }

    /** Without accents and case, so that "chuyen vien" finds "Chuyên viên". */
    private static String plain(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
