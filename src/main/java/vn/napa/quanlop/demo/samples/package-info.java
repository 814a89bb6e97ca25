/** Three invented classes, mailed by their units at the first start. */
@NullMarked
package vn.napa.quanlop.demo.samples;

import org.jspecify.annotations.NullMarked;
