/** The process of one session: it starts with the session, waits for its end, and asks for the marks. */
@NullMarked
package vn.napa.quanlop.attendance.process;

import org.jspecify.annotations.NullMarked;
