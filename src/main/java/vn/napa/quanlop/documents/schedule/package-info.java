/** Recognises timetables. */
@NullMarked
package vn.napa.quanlop.documents.schedule;

import org.jspecify.annotations.NullMarked;
