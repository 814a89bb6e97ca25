/** Recognises lists of students. */
@NullMarked
package vn.napa.quanlop.documents.roster;

import org.jspecify.annotations.NullMarked;
