/** The desk's controllers and the rules of sign-in. */
@NullMarked
package vn.napa.quanlop.desk.web;

import org.jspecify.annotations.NullMarked;
