package vn.napa.quanlop.reports.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What signing adds to a report: its number, date and signature.
 *
 * @param office the lines above the signature, {@code ["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"]} when a deputy signs
 */
public record Issue(int number, LocalDate date, List<String> office, String signer, OffsetDateTime signedAt) {

    public Issue {
        if (number < 1 || office.isEmpty()) {
            throw new IllegalArgumentException("A signed report has a number and an office");
        }
        office = List.copyOf(office);
        signer = PlainText.of(signer);
    }
}
