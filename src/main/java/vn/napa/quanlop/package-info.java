/** Quản Lớp: carries out the Academy's class-management regulation. */
@NullMarked
package vn.napa.quanlop;

import org.jspecify.annotations.NullMarked;
