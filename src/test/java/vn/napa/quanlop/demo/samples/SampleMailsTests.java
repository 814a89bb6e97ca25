package vn.napa.quanlop.demo.samples;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleMailsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void threeUnitsWriteInThreeWays() throws Exception {
        List<MimeMessage> mails = new SampleMails(TODAY, Instant.parse("2026-11-23T02:00:00Z"), "cntt@napa.vn").all();
        assertThat(mails).hasSize(3);
        for (int i = 0; i < mails.size(); i++) {
            Path folder = Files.createDirectories(Path.of("target", "samples", "S" + (i + 1)));
            try (OutputStream out = Files.newOutputStream(folder.resolve("mail.eml"))) {
                mails.get(i).writeTo(out);
            }
        }
        assertThat(mails.get(1).getSubject()).isEqualTo("Hồ sơ lớp VHCV-K12.HUE.2026");
    }

    @Test
    void theWeekAfterTodayStartsOnAMonday() {
        for (LocalDate today = TODAY; today.isBefore(TODAY.plusDays(8)); today = today.plusDays(1)) {
            LocalDate start = SampleClasses.complete(today).start();
            assertThat(start.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(start).isAfter(today).isBeforeOrEqualTo(today.plusDays(7));
        }
    }

    @Test
    void nobodyIsInventedTwice() {
        assertThat(SampleClasses.complete(TODAY).students())
                .hasSize(24)
                .extracting("name")
                .doesNotHaveDuplicates();
    }
}
