/** The embedded database, mail server, camera, people, clock and sample mails of the first run; nothing of it exists outside the profile {@code demo}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"time", "people", "classes", "mail", "capture"})
package vn.napa.quanlop.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
