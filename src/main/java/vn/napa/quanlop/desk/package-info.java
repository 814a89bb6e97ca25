/** Sign-in, page layout, the task list and the process diagrams; the shells into which modules serve their own fragments. */
@NullMarked
@ApplicationModule(allowedDependencies = {"api", "people", "tasks", "time"})
package vn.napa.quanlop.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
