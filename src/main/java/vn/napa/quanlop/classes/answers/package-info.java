/** Letters to units: acknowledgement, verdict and reminder. */
@NullMarked
package vn.napa.quanlop.classes.answers;

import org.jspecify.annotations.NullMarked;
