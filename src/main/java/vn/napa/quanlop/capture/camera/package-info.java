/** Takes one picture from a camera, in a child JVM, and tells its troubles apart. */
@NullMarked
package vn.napa.quanlop.capture.camera;

import org.jspecify.annotations.NullMarked;
