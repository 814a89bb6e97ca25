/** Receives and sends messages; knows nothing of their meaning. */
@NullMarked
@ApplicationModule(allowedDependencies = {"files", "people", "time"})
package vn.napa.quanlop.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
