/** The JSON API: what the modules know, for machines; the names are contracts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"classes", "intake", "people", "tasks", "time"})
package vn.napa.quanlop.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
