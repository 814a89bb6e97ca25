/** The class process: staff confirmed by the head of IT, and the end of the course. */
@NullMarked
package vn.napa.quanlop.classes.process;

import org.jspecify.annotations.NullMarked;
