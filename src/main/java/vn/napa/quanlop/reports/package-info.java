/** Drafts, numbers, signs and freezes the reports of a class (Điều 7). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"api", "attendance", "capture", "classes", "files", "people", "tasks", "time"})
package vn.napa.quanlop.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
