/** The bean that the due-list route ticks. */
@NullMarked
package vn.napa.quanlop.time.route;

import org.jspecify.annotations.NullMarked;
