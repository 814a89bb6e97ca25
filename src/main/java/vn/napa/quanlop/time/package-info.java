/** The business clock, and the one list of work that becomes due with it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.napa.quanlop.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
