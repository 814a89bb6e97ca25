package vn.napa.quanlop.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;

class SignatureTests {

    @AfterEach
    void forgetTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void theChiefSignsInTheirOwnOffice() {
        assertThat(SignReport.office(leader("Chánh Văn phòng"), "Chánh Văn phòng"))
                .containsExactly("CHÁNH VĂN PHÒNG");
    }

    @Test
    void aDeputySignsForTheChief() {
        assertThat(SignReport.office(leader("Phó Chánh Văn phòng"), "Chánh Văn phòng"))
                .containsExactly("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG");
    }

    @Test
    void aProgramThatSendsAPasswordAlongCannotSign() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/tasks/7/complete");
        request.addHeader("Authorization", "Basic bGVhZGVyOmRlbW8=");
        request.getSession(true);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

        assertThatThrownBy(BeforeTheBrowser::check).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPersonSignedInOnThePageMay() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/viec/7/xong");
        request.getSession(true);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

        BeforeTheBrowser.check();
    }

    @Test
    void nobodyButALeaderSignsOrReturns() {
        Person clerk = new Person(1, "clerk", "Vũ Thị Mai", "Văn thư", "clerk@napa.vn", Set.of(Role.CLERK, Role.ADMIN));

        assertThatThrownBy(() -> LeadersOnly.check(clerk)).isInstanceOf(AccessDeniedException.class);
    }

    private static Person leader(String title) {
        return new Person(1, "leader", "Nguyễn Thị Lan", title, "lan@napa.vn", Set.of(Role.OFFICE_LEADER));
    }
}
