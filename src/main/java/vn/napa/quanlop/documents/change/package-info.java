/** Recognises notices that change a timetable already sent. */
@NullMarked
package vn.napa.quanlop.documents.change;

import org.jspecify.annotations.NullMarked;
