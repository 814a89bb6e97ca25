/** A camera that really streams over HTTP: drawn pictures of the classes that sit in the rooms now. */
@NullMarked
package vn.napa.quanlop.demo.camera;

import org.jspecify.annotations.NullMarked;
