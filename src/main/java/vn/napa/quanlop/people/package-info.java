/** Users, roles, training units and their addresses, and the names of the organisation (settings: they change). */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.napa.quanlop.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
