package vn.napa.quanlop.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.napa.quanlop.time.BusinessClock;

/** Gives every page of the demo its bar: the business clock, and where to come back to after it was moved. */
@Profile("demo")
@ControllerAdvice(annotations = Controller.class)
class DemoBar {

    private final BusinessClock clock;

    DemoBar(BusinessClock clock) {
        this.clock = clock;
    }

    record Bar(LocalDateTime now, String here) {}

    @ModelAttribute("demoBar")
    Bar bar(HttpServletRequest request) {
        return new Bar(clock.now(), "GET".equals(request.getMethod()) ? request.getRequestURI() : "/viec");
    }
}
