/** Turns the bytes of a mail into typed facts, each with its place in the file and a confidence. */
@NullMarked
@ApplicationModule(allowedDependencies = {"files", "worker"})
package vn.napa.quanlop.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
