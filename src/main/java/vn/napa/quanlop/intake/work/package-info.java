/** User tasks on messages that need a person. */
@NullMarked
package vn.napa.quanlop.intake.work;

import org.jspecify.annotations.NullMarked;
