/** Runs dangerous work (foreign documents, native codecs) in child JVMs with limits on memory, time and output, and kills them. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.napa.quanlop.worker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
