package vn.napa.quanlop.classes.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.classes.EditContacts;
import vn.napa.quanlop.classes.Rosters;
import vn.napa.quanlop.classes.process.ProposeStaff;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.tasks.InvalidInput;
import vn.napa.quanlop.tasks.Tasks;

/** Fragments of a class's page: its documents, who receives its reports, and the assignment of staff. */
@Controller
class ClassDocuments {

    private final Classes classes;
    private final ClassLines lines;
    private final ClassParts parts;
    private final Rosters rosters;
    private final EditContacts contacts;
    private final ProposeStaff propose;
    private final Tasks tasks;
    private final CurrentPerson current;

    ClassDocuments(
            Classes classes,
            ClassLines lines,
            ClassParts parts,
            Rosters rosters,
            EditContacts contacts,
            ProposeStaff propose,
            Tasks tasks,
            CurrentPerson current) {
        this.classes = classes;
        this.lines = lines;
        this.parts = parts;
        this.rosters = rosters;
        this.contacts = contacts;
        this.propose = propose;
        this.tasks = tasks;
        this.current = current;
    }

    /** A sentence with its place in words. */
    public record Remark(String message, @Nullable String place) {}

    public record Doubt(Dossier.Part part, String why) {}

    public record Candidate(
            String username,
            String fullName,
            String title,
            int classes,
            int sessions,
            @Nullable String away,
            boolean proposed,
            @Nullable String why) {}

    @GetMapping("/lop/{id}/ho-so")
    String documents(@PathVariable long id, Model model) {
        Person me = current.get();
        boolean names = me.isAny(Role.IT_STAFF, Role.IT_HEAD, Role.OFFICE_LEADER, Role.DIRECTOR, Role.ADMIN);
        Optional<Dossier> dossier = names ? classes.dossierOf(id) : Optional.empty();
        model.addAttribute("parts", parts.of(id, names));
        model.addAttribute(
                "problems",
                dossier.map(Dossier::problems).orElse(List.of()).stream()
                        .map(problem -> new Remark(
                                problem.message(),
                                problem.where() == null ? null : problem.where().inWords()))
                        .toList());
        model.addAttribute(
                "doubts",
                dossier.map(Dossier::review).orElse(List.of()).stream()
                        .map(doubt -> new Doubt(doubt.part(), doubt.why()))
                        .toList());
        model.addAttribute("mayConfirm", false);
        model.addAttribute("students", names ? rosters.studentsOf(id) : List.of());
        return contacts(id, me, model, "classes/documents");
    }

    @PostMapping("/lop/{id}/noi-nhan")
    String add(
            @PathVariable long id,
            @RequestParam Dossier.ContactKind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            Model model) {
        Person me = current.require(Role.IT_STAFF, Role.IT_HEAD);
        try {
            contacts.add(id, kind, name, email);
        } catch (InvalidInput invalid) {
            model.addAttribute("contactError", invalid.getMessage());
        }
        return contacts(id, me, model, "classes/contacts :: contacts");
    }

    @PostMapping("/lop/{id}/noi-nhan/{contact}/xoa")
    String remove(@PathVariable long id, @PathVariable long contact, Model model) {
        Person me = current.require(Role.IT_STAFF, Role.IT_HEAD);
        contacts.remove(id, contact);
        return contacts(id, me, model, "classes/contacts :: contacts");
    }

    @GetMapping("/lop/{id}/phan-cong")
    String staff(@PathVariable long id, @RequestParam String viec, Model model) {
        Person me = current.require(Role.IT_HEAD);
        List<Candidate> candidates = propose.candidates().stream()
                .map(one -> new Candidate(
                        one.person().username(),
                        one.person().fullName(),
                        one.person().title(),
                        one.classes(),
                        one.sessions(),
                        null,
                        one.proposed(),
                        null))
                .toList();
        model.addAttribute("taskId", viec);
        model.addAttribute("c", line(id));
        model.addAttribute("candidates", candidates);
        model.addAttribute(
                "most",
                Math.max(
                        1,
                        candidates.stream().mapToInt(Candidate::sessions).max().orElse(1)));
        model.addAttribute(
                "mayAct",
                tasks.find(viec).filter(task -> tasks.mayAct(task, me)).isPresent());
        return "classes/confirm-staff";
    }

    private String contacts(long id, Person me, Model model, String view) {
        model.addAttribute("c", line(id));
        model.addAttribute("contacts", classes.contactsOf(id));
        model.addAttribute("mayEdit", me.isAny(Role.IT_STAFF, Role.IT_HEAD));
        return view;
    }

    private ClassLine line(long id) {
        return lines.of(classes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
