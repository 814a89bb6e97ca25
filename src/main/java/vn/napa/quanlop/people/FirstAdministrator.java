package vn.napa.quanlop.people;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Makes the administrator of a new installation from a setting, so that somebody can sign in and add the others. */
@Component
class FirstAdministrator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final People people;
    private final Organisation organisation;
    private final String password;

    FirstAdministrator(People people, Organisation organisation, @Value("${quanlop.admin-password}") String password) {
        this.people = people;
        this.organisation = organisation;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (password.isBlank() || !people.withRole(Role.ADMIN).isEmpty()) {
            return;
        }
        people.register(
                "admin",
                "Quản trị hệ thống",
                "Quản trị hệ thống",
                organisation.mailbox(),
                Set.of(Role.ADMIN),
                password);
        log.info("The first administrator was made: sign in as admin");
    }
}
