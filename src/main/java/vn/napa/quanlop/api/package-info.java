/** What all answers of the JSON API have in common: pages of lists, and refusals in words. */
@NullMarked
@ApplicationModule(allowedDependencies = {"tasks"})
package vn.napa.quanlop.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
