package vn.napa.quanlop.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import vn.napa.quanlop.dispatch.Receipt;
import vn.napa.quanlop.dispatch.Recipient;
import vn.napa.quanlop.tasks.InvalidInput;
import vn.napa.quanlop.tasks.TaskGone;
import vn.napa.quanlop.tasks.WorkItem;

class ReportFlowTests extends ReportStage {

    @Test
    void aReportGoesFromDraftToTheDirectorOnce() throws IOException {
        long classId = course();
        openAll();
        openAll();
        assertThat(reports.of(classId))
                .extracting(Report::kind)
                .containsExactlyInAnyOrder(ReportKind.MIDTERM, ReportKind.FINAL);
        long id = midterm(classId);

        assertThat(task("draft-report", id).assignee()).isEqualTo("flow-it");
        complete("draft-report", id, officer, Map.of("remarks", "Lớp học nghiêm túc.", "proposals", ""));
        assertThat(report(id).state()).isEqualTo(Report.State.SUBMITTED);

        assertThatThrownBy(() -> complete("sign-report", id, leader, Map.of("decision", "return", "reason", " ")))
                .isInstanceOf(InvalidInput.class);
        complete("sign-report", id, leader, Map.of("decision", "return", "reason", "Bổ sung nhận xét."));
        assertThat(report(id).state()).isEqualTo(Report.State.DRAFT);
        assertThat(returns.of(id)).extracting(Returned::text).containsExactly("Bổ sung nhận xét.");
        complete("draft-report", id, officer, Map.of("remarks", "Lớp học rất nghiêm túc.", "proposals", ""));

        WorkItem toSign = task("sign-report", id);
        assertThatThrownBy(() -> complete("sign-report", id, deputy, Map.of("decision", "sign", "password", "sai")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Mật khẩu không đúng");
        assertThatThrownBy(() -> complete("sign-report", id, officer, sign()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(report(id).number()).isNull();
        complete("sign-report", id, deputy, sign());
        assertThatThrownBy(() -> kind("sign-report").complete(toSign, sign(), leader))
                .isInstanceOf(TaskGone.class);

        await().atMost(Duration.ofSeconds(60)).until(() -> report(id).state() == Report.State.ISSUED);
        Report signed = report(id);
        String text = text(signed.pdfSha());
        assertThat(text)
                .contains("KT. CHÁNH VĂN PHÒNG", "Đỗ Mạnh Cường", "Lớp học rất nghiêm túc.", "Trần Thị Bình")
                .contains("Số: %02d/BC-VP".formatted(signed.number()))
                .contains("vắng mặt quá 20%")
                .doesNotContain("DỰ THẢO");
        assertThat(originals.has(signed.xlsxSha())).isTrue();

        List<Receipt> receipts = deliveries.of(id);
        assertThat(receipts)
                .extracting(Receipt::role, Receipt::address)
                .contains(
                        tuple(Recipient.Role.UNIT, "bqlbd@napa.vn"),
                        tuple(Recipient.Role.CLASS_MANAGER, "binh@napa.vn"),
                        tuple(Recipient.Role.DIRECTOR, director.email()));
        assertThat(receipts).extracting(Receipt::address).doesNotHaveDuplicates();
        send.send(id);
        assertThat(letters(id)).isEqualTo(receipts.size() - 1);
        assertThat(receipts)
                .filteredOn(receipt -> receipt.state() == Receipt.State.BAD_ADDRESS)
                .extracting(Receipt::address)
                .containsExactly("khong phai dia chi");

        await().until(() -> tasks.find("note-report", "reportId", id).isPresent());
        complete("note-report", id, director, Map.of("note", ""));
        assertThat(notes.of(id).orElseThrow().text()).isEqualTo("Đã xem");
        assertThat(evidenceLeaves(signed.pdfSha())).isEqualTo(1);
    }

    @Test
    void whatWasSubmittedIsWhatIsSignedWhateverChangesMeanwhile() throws IOException {
        long classId = course();
        openAll();
        long id = midterm(classId);
        complete("draft-report", id, officer, Map.of());
        jdbc.sql("UPDATE student SET full_name = 'Tên Khác Hẳn' WHERE class_id = ?")
                .param(classId)
                .update();

        complete("sign-report", id, leader, sign());

        assertThat(text(report(id).pdfSha())).contains("Trần Thị Bình").doesNotContain("Tên Khác Hẳn");
    }

    @Test
    void numbersOfTheYearFollowEachOtherHoweverManySignAtOnce() throws Exception {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            long classId = course();
            openAll();
            long id = midterm(classId);
            complete("draft-report", id, officer, Map.of());
            ids.add(id);
        }
        ExecutorService pool = Executors.newFixedThreadPool(5);
        try {
            List<Future<?>> signing = new ArrayList<>();
            for (long id : ids) {
                signing.add(pool.submit(() -> complete("sign-report", id, leader, sign())));
            }
            for (Future<?> one : signing) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
        List<Integer> numbers =
                ids.stream().map(id -> report(id).number()).sorted().toList();
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(numbers.get(4) - numbers.get(0)).isEqualTo(4);
    }

    @Test
    void aNumberUsedElsewhereIsNotGivenAgainAndAVoidOneStaysInTheRegister() {
        int year = 2031;
        register.enterOutside(7, LocalDate.of(year, 1, 5), "Báo cáo công tác tháng 01", "Nguyễn Thị Lan");
        assertThatThrownBy(() -> register.enterOutside(7, LocalDate.of(year, 1, 6), "Khác", "Lan"))
                .isInstanceOf(InvalidInput.class);
        assertThat(register.next(year)).isEqualTo(8);

        RegisterEntry entry = register.of(year).get(0);
        register.voidNumber(entry.id(), "Ghi nhầm", clock.now());
        assertThat(register.of(year).get(0).voidReason()).isEqualTo("Ghi nhầm");
        assertThat(register.next(year)).isEqualTo(8);
        jdbc.sql("DELETE FROM report_register WHERE year = ?").param(year).update();
    }
}
