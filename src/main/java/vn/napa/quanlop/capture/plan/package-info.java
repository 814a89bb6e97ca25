/** When to take pictures: a pure function of a secret daily seed, which is sealed until the day after. */
@NullMarked
package vn.napa.quanlop.capture.plan;

import org.jspecify.annotations.NullMarked;
