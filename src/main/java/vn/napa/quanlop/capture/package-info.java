/** Rooms and cameras, the random plan nobody chose, the pictures taken by it, and what went wrong (Điều 6). */
@NullMarked
@ApplicationModule(allowedDependencies = {"api", "classes", "files", "worker", "people", "time"})
package vn.napa.quanlop.capture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
