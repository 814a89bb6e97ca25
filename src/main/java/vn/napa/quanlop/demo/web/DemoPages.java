package vn.napa.quanlop.demo.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.napa.quanlop.demo.mailbox.DemoMailServer;
import vn.napa.quanlop.demo.mailbox.MailOverview;
import vn.napa.quanlop.people.Organisation;
import vn.napa.quanlop.time.BusinessClock;

/** The demo's mailboxes: what came in and what was answered, as each owner of a mailbox sees it. */
@Profile("demo")
@Controller
class DemoPages {

    private static final int PAGE = 200;

    private final DemoMailServer server;
    private final Organisation organisation;

    DemoPages(DemoMailServer server, Organisation organisation) {
        this.server = server;
        this.organisation = organisation;
    }

    record Mailbox(String address, int messages, boolean here) {}

    record Line(MailOverview mail, LocalDateTime dated) {

        static Line of(MailOverview mail) {
            return new Line(mail, inHanoi(mail.dated()));
        }
    }

    @GetMapping("/demo")
    String mailboxes(@RequestParam Optional<String> hop, Model model) {
        String here =
                hop.filter(address -> server.addresses().contains(address)).orElse(organisation.mailbox());
        List<MailOverview> messages = server.messages(here);
        model.addAttribute("mailboxes", overviews(here));
        model.addAttribute("address", here);
        model.addAttribute("lines", messages.stream().limit(PAGE).map(Line::of).toList());
        model.addAttribute("smtpPort", server.smtpPort());
        model.addAttribute("imapPort", server.imapPort());
        return "demo/mailboxes";
    }

    private List<Mailbox> overviews(String here) {
        return server.addresses().stream()
                .map(address -> new Mailbox(address, server.messages(address).size(), address.equals(here)))
                .sorted((one, other) -> Boolean.compare(
                        other.address().equals(organisation.mailbox()),
                        one.address().equals(organisation.mailbox())))
                .toList();
    }

    @GetMapping("/demo/thu/{address}/{folder}/{uid}")
    String read(@PathVariable String address, @PathVariable String folder, @PathVariable long uid, Model model) {
        MailOverview overview = server.messages(address).stream()
                .filter(mail -> mail.folder().equals(folder) && mail.uid() == uid)
                .findFirst()
                .orElseThrow(DemoPages::unknown);
        ReadableMail mail = ReadableMail.of(raw(address, folder, uid));
        model.addAttribute("address", address);
        model.addAttribute("line", Line.of(overview));
        model.addAttribute("text", mail.text());
        model.addAttribute("files", mail.names());
        return "demo/message";
    }

    @GetMapping("/demo/thu/{address}/{folder}/{uid}/tep/{number}")
    ResponseEntity<byte[]> file(
            @PathVariable String address,
            @PathVariable String folder,
            @PathVariable long uid,
            @PathVariable int number) {
        ReadableMail.Enclosure file =
                ReadableMail.of(raw(address, folder, uid)).enclosure(number).orElseThrow(DemoPages::unknown);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }

    private byte[] raw(String address, String folder, long uid) {
        return server.message(address, folder, uid).orElseThrow(DemoPages::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static LocalDateTime inHanoi(Instant moment) {
        return LocalDateTime.ofInstant(moment, BusinessClock.ZONE);
    }
}
