package vn.napa.quanlop.reports;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells a person who signed in on a page from a program that sends a password along: only the former may sign. */
final class BeforeTheBrowser {

    private BeforeTheBrowser() {}

    /** @throws AccessDeniedException when the request carries its own credentials or has no session */
    static void check() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            HttpServletRequest request = attributes.getRequest();
            if (request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getSession(false) == null) {
                throw new AccessDeniedException("Reports are signed on the page only");
            }
        }
    }
}
