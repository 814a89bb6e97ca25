/** Recognises seating charts. */
@NullMarked
package vn.napa.quanlop.documents.seating;

import org.jspecify.annotations.NullMarked;
