/** The marking screen, the sessions of a class, and the attendance part of the API. */
@NullMarked
package vn.napa.quanlop.attendance.web;

import org.jspecify.annotations.NullMarked;
