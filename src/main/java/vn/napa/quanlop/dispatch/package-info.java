/** Sends a signed report once to each recipient, keeps the receipts and the Director's note (Điều 7.2). */
@NullMarked
@ApplicationModule(allowedDependencies = {"reports", "classes", "mail", "people", "tasks", "time"})
package vn.napa.quanlop.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
