/** Takes each message exactly once, judges its sender, keeps processes in quarantine, and counts attempts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"mail", "files", "people", "tasks", "time"})
package vn.napa.quanlop.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
