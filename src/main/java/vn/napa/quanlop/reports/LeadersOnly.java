package vn.napa.quanlop.reports;

import org.springframework.security.access.AccessDeniedException;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;

/** Only the Office's leaders sign and return (Điều 7.2), whatever the task list let through. */
final class LeadersOnly {

    private LeadersOnly() {}

    static void check(Person person) {
        if (!person.is(Role.OFFICE_LEADER)) {
            throw new AccessDeniedException("Only the Office's leaders sign or return reports");
        }
    }
}
