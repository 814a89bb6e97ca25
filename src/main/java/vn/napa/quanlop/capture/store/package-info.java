/** The rows of rooms, plans and pictures. */
@NullMarked
package vn.napa.quanlop.capture.store;

import org.jspecify.annotations.NullMarked;
