/** A training class with its versions (decision, schedule, roster, seating), its completeness, its staff, and the answers to the unit that sent it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"api", "documents", "files", "intake", "mail", "people", "tasks", "time"})
package vn.napa.quanlop.classes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
