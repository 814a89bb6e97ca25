package vn.napa.quanlop.reports;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.napa.quanlop.files.EvidenceLog;
import vn.napa.quanlop.files.Originals;
import vn.napa.quanlop.people.People;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.reports.document.Issue;
import vn.napa.quanlop.reports.document.ReportContent;
import vn.napa.quanlop.reports.document.ReportDocument;
import vn.napa.quanlop.reports.document.ReportWords;
import vn.napa.quanlop.reports.document.ReportWorkbook;
import vn.napa.quanlop.tasks.InvalidInput;
import vn.napa.quanlop.tasks.TaskGone;
import vn.napa.quanlop.tasks.Tasks;
import vn.napa.quanlop.tasks.WorkItem;
import vn.napa.quanlop.time.BusinessClock;

/**
 * Signs a report: number, date, the one PDF, the register and the evidence log, in one transaction. Either all of it
 * stands or nothing does, so that no number is lost; sending is the process's next step and starts after the commit.
 */
@Component
public class SignReport {

    private final Reports reports;
    private final DraftReport drafts;
    private final Register register;
    private final People people;
    private final Tasks tasks;
    private final Originals originals;
    private final EvidenceLog evidence;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final ReportDocument documents = new ReportDocument();
    private final ReportWorkbook workbooks = new ReportWorkbook();

    SignReport(
            Reports reports,
            DraftReport drafts,
            Register register,
            People people,
            Tasks tasks,
            Originals originals,
            EvidenceLog evidence,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.reports = reports;
        this.drafts = drafts;
        this.register = register;
        this.people = people;
        this.tasks = tasks;
        this.originals = originals;
        this.evidence = evidence;
        this.clock = clock;
        this.transaction = OwnTransaction.of(transactions);
    }

    /**
     * Signs as this leader, {@code KT.} when a deputy.
     *
     * @throws InvalidInput when the password, asked for again, is wrong
     * @throws TaskGone when the report was signed or returned meanwhile
     */
    public void sign(Report report, WorkItem task, Person leader, String password) {
        LeadersOnly.check(leader);
        BeforeTheBrowser.check();
        if (!people.passwordMatches(leader, password)) {
            throw new InvalidInput("Mật khẩu không đúng, báo cáo chưa được ký. Đề nghị nhập lại.");
        }
        transaction.executeWithoutResult(status -> signLocked(report.id(), task, leader));
    }

    private void signLocked(long id, WorkItem task, Person leader) {
        Report report = reports.lock(id);
        if (report.state() != Report.State.SUBMITTED) {
            throw new TaskGone("Báo cáo này không còn chờ ký.");
        }
        ReportContent content = drafts.content(report);
        LocalDateTime now = clock.now();
        int number = register.next(now.getYear());
        Issue issue = new Issue(
                number,
                now.toLocalDate(),
                office(leader, content.letterhead().chief()),
                leader.fullName(),
                now.atZone(BusinessClock.ZONE).toOffsetDateTime());
        String pdf = originals.put(new ByteArrayInputStream(documents.pdf(content, issue)));
        String xlsx = originals.put(new ByteArrayInputStream(workbooks.xlsx(content, issue)));
        ReportWords words = new ReportWords(content, issue);
        register.enter(
                report,
                number,
                now.toLocalDate(),
                words.kindAndSubject(),
                leader.fullName(),
                words.receivers(),
                content.letterhead().archive());
        reports.sign(id, leader, now, pdf, xlsx);
        evidence.add("REPORT", leaf(report, words.number(), leader, issue, pdf, xlsx));
        tasks.complete(task, leader, Map.of("outcome", "signed"));
    }

    /** Nghị định 30/2020/NĐ-CP: a deputy signs for the chief. */
    static List<String> office(Person leader, String chief) {
        Locale vietnamese = Locale.forLanguageTag("vi");
        String office = chief.toUpperCase(vietnamese);
        String own = leader.title().strip().toUpperCase(vietnamese);
        return own.equals(office) ? List.of(office) : List.of("KT. " + office, own);
    }

    private static ObjectNode leaf(Report report, String number, Person leader, Issue issue, String pdf, String xlsx) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("report", report.id());
        body.put("class", report.classId());
        body.put("number", number);
        body.put("signer", leader.username());
        body.put("signedAt", issue.signedAt().toString());
        body.putArray("stored").add(pdf).add(xlsx);
        return body;
    }
}
