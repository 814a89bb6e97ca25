package vn.napa.quanlop.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;

/** What the layout of every page needs: who is signed in and where they may go. */
@ControllerAdvice(annotations = Controller.class)
class EveryPage {

    private final CurrentPerson current;
    private final boolean demo;

    EveryPage(CurrentPerson current, @Value("${quanlop.demo-mode}") boolean demo) {
        this.current = current;
        this.demo = demo;
    }

    /** A way into one part of the product. */
    record Way(String href, String key, boolean here) {}

    /** The ways, in the order of the bar, each with the roles that have use for it. */
    private enum Ways {
        TASKS("/viec", "desk.nav.tasks", Role.values()),
        TODAY("/hom-nay", "desk.nav.today", Role.IT_STAFF, Role.IT_HEAD),
        CLASSES(
                "/lop",
                "desk.nav.classes",
                Role.IT_STAFF,
                Role.IT_HEAD,
                Role.OFFICE_LEADER,
                Role.CLERK,
                Role.DIRECTOR,
                Role.ADMIN),
        MESSAGES("/thu", "desk.nav.messages", Role.IT_STAFF, Role.IT_HEAD, Role.ADMIN),
        REGISTER("/so-van-ban", "desk.nav.register", Role.CLERK, Role.OFFICE_LEADER, Role.DIRECTOR, Role.IT_HEAD),
        ROOMS("/phong-may-quay", "desk.nav.rooms", Role.ADMIN),
        PEOPLE("/nguoi-dung", "desk.nav.people", Role.ADMIN);

        private final String href;
        private final String key;
        private final Role[] roles;

        Ways(String href, String key, Role... roles) {
            this.href = href;
            this.key = key;
            this.roles = roles;
        }
    }

    @ModelAttribute("me")
    @Nullable
    Person me() {
        return current.find().orElse(null);
    }

    @ModelAttribute("demo")
    boolean demo() {
        return demo;
    }

    @ModelAttribute("nav")
    List<Way> nav(HttpServletRequest request) {
        return current.find()
                .map(person -> Arrays.stream(Ways.values())
                        .filter(way -> person.isAny(way.roles))
                        .map(way -> new Way(
                                way.href, way.key, request.getRequestURI().startsWith(way.href)))
                        .toList())
                .orElse(List.of());
    }
}
