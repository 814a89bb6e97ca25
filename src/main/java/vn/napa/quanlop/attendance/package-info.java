/** Turns pictures and seats into who was there, and into the figures per student, session and class (Điều 5, Điều 6). */
@NullMarked
@ApplicationModule(allowedDependencies = {"capture", "classes", "people", "tasks", "time"})
package vn.napa.quanlop.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
