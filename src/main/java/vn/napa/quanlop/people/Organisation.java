package vn.napa.quanlop.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Names that offices change now and then: settings, never code.
 *
 * @param academy the superior body on documents, in ordinary case
 * @param office the issuing body on documents
 * @param itDepartment who does the work and speaks in the mails
 * @param mailbox where units write to
 * @param place the place named before a document's date
 * @param officeCode the office's letters in a document's code: {@code BC-VP}
 */
@ConfigurationProperties("quanlop.organisation")
public record Organisation(
        @DefaultValue("Học viện Hành chính Quốc gia") String academy,
        @DefaultValue("Văn phòng") String office,
        @DefaultValue("Phòng Công nghệ thông tin") String itDepartment,
        @DefaultValue("cntt@napa.vn") String mailbox,
        @DefaultValue("Hà Nội") String place,
        @DefaultValue("VP") String officeCode) {

    /** The signature of mails: {@code "Phòng Công nghệ thông tin – Văn phòng Học viện"}. */
    public String signature() {
        return itDepartment + " – " + office + " Học viện";
    }
}
