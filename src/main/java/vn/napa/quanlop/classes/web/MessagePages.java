package vn.napa.quanlop.classes.web;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.documents.MailFacts;
import vn.napa.quanlop.documents.MailFactsJson;
import vn.napa.quanlop.files.Originals;
import vn.napa.quanlop.intake.Inbox;
import vn.napa.quanlop.intake.InboxMessage;
import vn.napa.quanlop.mail.Outbox;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.people.TrainingUnit;
import vn.napa.quanlop.people.TrainingUnits;

/** What came in: the list of messages, and each with its history, what was read and what was answered. */
@Controller
class MessagePages {

    private static final int PER_PAGE = 30;

    private final Inbox inbox;
    private final Classes classes;
    private final TrainingUnits units;
    private final Outbox outbox;
    private final Originals originals;
    private final MessageFiles files;
    private final CurrentPerson current;

    MessagePages(
            Inbox inbox,
            Classes classes,
            TrainingUnits units,
            Outbox outbox,
            Originals originals,
            MessageFiles files,
            CurrentPerson current) {
        this.inbox = inbox;
        this.classes = classes;
        this.units = units;
        this.outbox = outbox;
        this.originals = originals;
        this.files = files;
        this.current = current;
    }

    public record Line(
            long id,
            String from,
            @Nullable String fromName,
            @Nullable String unit,
            String subject,
            LocalDateTime received,
            InboxMessage.State state,
            @Nullable Long classId,
            @Nullable String classTitle,
            String sha,
            int attachments) {}

    public record Reply(
            String to,
            String subject,
            String text,
            @Nullable LocalDateTime sentAt) {}

    @GetMapping("/thu")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        current.require(Role.IT_STAFF, Role.IT_HEAD, Role.ADMIN);
        List<InboxMessage> found = inbox.all().stream()
                .filter(message -> state.isEmpty() || message.state().name().equals(state))
                .filter(message -> q.isBlank()
                        || (message.subject() + " " + message.fromAddress())
                                .toLowerCase()
                                .contains(q.strip().toLowerCase()))
                .toList();
        int last = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
        int shown = Math.min(Math.max(1, page), last);
        model.addAttribute(
                "messages",
                found.subList((shown - 1) * PER_PAGE, Math.min(found.size(), shown * PER_PAGE)).stream()
                        .map(this::line)
                        .toList());
        model.addAttribute("states", Arrays.asList(InboxMessage.State.values()));
        model.addAttribute("state", state);
        model.addAttribute("q", q);
        model.addAttribute("page", shown);
        model.addAttribute("last", last);
        return "desk/messages";
    }

    @GetMapping("/thu/{id}")
    String message(@PathVariable long id, Model model) {
        Person me = current.require(Role.IT_STAFF, Role.IT_HEAD, Role.ADMIN);
        InboxMessage message = find(id);
        Optional<MailFacts> facts = inbox.factsOf(id).map(MailFactsJson::read);
        model.addAttribute("message", line(message));
        model.addAttribute("text", facts.map(MailFacts::text).orElse(""));
        model.addAttribute("files", facts.map(files::of).orElse(List.of()));
        model.addAttribute("problems", facts.map(files::problems).orElse(List.of()));
        model.addAttribute("doubts", List.of());
        model.addAttribute("replies", replies(id));
        model.addAttribute("events", inbox.historyOf(id));
        model.addAttribute("mayJudge", false);
        model.addAttribute("mayRead", me.isAny(Role.IT_STAFF, Role.IT_HEAD) && message.unitId() != null);
        return "desk/message";
    }

    /** The form of the tasks on messages. */
    @GetMapping("/thu/{id}/viec")
    String task(@PathVariable long id, @RequestParam String viec, Model model) {
        current.require(Role.IT_STAFF, Role.IT_HEAD);
        InboxMessage message = find(id);
        model.addAttribute("message", line(message));
        model.addAttribute("stranger", message.state() == InboxMessage.State.QUARANTINED);
        model.addAttribute("units", units.all());
        model.addAttribute("taskId", viec);
        model.addAttribute("events", inbox.historyOf(id));
        return "classes/message-task";
    }

    @PostMapping("/thu/{id}/doc-lai")
    String again(@PathVariable long id) {
        Person me = current.require(Role.IT_STAFF, Role.IT_HEAD);
        if (find(id).unitId() == null) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        inbox.readAgain(id, me.fullName() + " yêu cầu đọc lại thư.");
        return "redirect:/thu/" + id;
    }

    /** The message as it arrived; always a download, never shown. */
    @GetMapping("/thu/{id}/goc.eml")
    ResponseEntity<Resource> raw(@PathVariable long id) throws IOException {
        current.require(Role.IT_STAFF, Role.IT_HEAD);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"thu-" + id + ".eml\"")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new FileSystemResource(originals.path(find(id).rawSha())));
    }

    private InboxMessage find(long id) {
        return inbox.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Reply> replies(long id) {
        List<Outbox.Queued> letters = new ArrayList<>();
        for (String pattern : List.of("ack/" + id, "failed/" + id, "nodossier/" + id, "verdict/%/" + id + "/%")) {
            letters.addAll(outbox.like(pattern));
        }
        return letters.stream()
                .map(letter -> new Reply(letter.recipient(), letter.subject(), outbox.textOf(letter), letter.sentAt()))
                .toList();
    }

    private Line line(InboxMessage message) {
        Optional<Long> classId = classes.classOf(message.id());
        return new Line(
                message.id(),
                message.fromAddress() == null ? "" : message.fromAddress(),
                message.fromName(),
                Optional.ofNullable(message.unitId())
                        .flatMap(units::find)
                        .map(TrainingUnit::shortName)
                        .orElse(null),
                message.subject(),
                message.receivedAt(),
                message.state(),
                classId.orElse(null),
                classId.flatMap(classes::find).map(TrainingClass::title).orElse(null),
                message.rawSha(),
                inbox.factsOf(message.id())
                        .map(MailFactsJson::read)
                        .map(facts ->
                                facts.documents().size() + facts.unreadable().size())
                        .orElse(0));
    }
}
