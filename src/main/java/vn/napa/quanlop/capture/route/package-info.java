/** The bean that the capture tick names. */
@NullMarked
package vn.napa.quanlop.capture.route;

import org.jspecify.annotations.NullMarked;
