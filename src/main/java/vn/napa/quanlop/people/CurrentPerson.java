package vn.napa.quanlop.people;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who sits before the browser, or calls the API. */
@Component
public class CurrentPerson {

    private final People people;

    CurrentPerson(People people) {
        this.people = people;
    }

    public Optional<Person> find() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken || !signedIn.isAuthenticated()) {
            return Optional.empty();
        }
        return people.find(signedIn.getName());
    }

    /** @throws AccessDeniedException when nobody is signed in */
    public Person get() {
        return find().orElseThrow(() -> new AccessDeniedException("Not signed in"));
    }

    /**
     * The person, who must hold one of these roles.
     *
     * @throws AccessDeniedException otherwise
     */
    public Person require(Role... any) {
        Person person = get();
        if (!person.isAny(any)) {
            throw new AccessDeniedException("Not within the rights of " + person.username());
        }
        return person;
    }
}
