package vn.napa.quanlop.desk.web;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.napa.quanlop.people.People;

/** The sign-in page; in the demo it shows who there is. */
@Controller
class SignInPage {

    private final People people;
    private final boolean demo;

    SignInPage(People people, @Value("${quanlop.demo-mode}") boolean demo) {
        this.people = people;
        this.demo = demo;
    }

    @GetMapping("/dang-nhap")
    String signIn(Model model) {
        model.addAttribute("demoPeople", demo ? people.all() : List.of());
        return "desk/sign-in";
    }
}
