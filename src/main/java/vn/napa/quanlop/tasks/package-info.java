/** Work that waits for a person: the engine's user tasks, with the rights that the engine does not enforce. */
@NullMarked
@ApplicationModule(allowedDependencies = {"people", "time"})
package vn.napa.quanlop.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
