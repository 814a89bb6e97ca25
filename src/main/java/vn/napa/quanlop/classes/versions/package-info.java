/** Keeps the numbered versions of a class's parts and makes sessions, students and seats follow the newest. */
@NullMarked
package vn.napa.quanlop.classes.versions;

import org.jspecify.annotations.NullMarked;
