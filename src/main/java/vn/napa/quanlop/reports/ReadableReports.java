package vn.napa.quanlop.reports;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;

/** The reports that the person who asks may read: drafts within the department and by the Office's leaders, signed ones by the clerk and the Director as well. */
@Component
public class ReadableReports {

    private static final Role[] DRAFTS = {Role.IT_STAFF, Role.IT_HEAD, Role.OFFICE_LEADER};
    private static final Role[] SIGNED = {Role.IT_STAFF, Role.IT_HEAD, Role.OFFICE_LEADER, Role.CLERK, Role.DIRECTOR};

    private final Reports reports;
    private final CurrentPerson current;

    ReadableReports(Reports reports, CurrentPerson current) {
        this.reports = reports;
        this.current = current;
    }

    /**
     * The report; empty when there is none.
     *
     * @throws AccessDeniedException when the person may not read it
     */
    public Optional<Report> find(long id) {
        Person reader = current.require(SIGNED);
        Optional<Report> report = reports.find(id);
        if (report.isPresent() && !mayRead(report.get(), reader)) {
            throw new AccessDeniedException("Report " + id + " is not signed yet");
        }
        return report;
    }

    /** Those of a class that the person may know of; the administrator sees that they are there, and opens none. */
    public List<Report> of(long classId) {
        Person reader = current.get();
        if (reader.is(Role.ADMIN)) {
            return reports.of(classId);
        }
        current.require(SIGNED);
        return reports.of(classId).stream()
                .filter(report -> mayRead(report, reader))
                .toList();
    }

    /** Whether the person may open reports at all. */
    public boolean mayOpen() {
        return current.get().isAny(SIGNED);
    }

    private static boolean mayRead(Report report, Person reader) {
        return reader.isAny(report.isSigned() ? SIGNED : DRAFTS);
    }
}
