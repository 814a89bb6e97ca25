/** Pages and fragments on reports, and the register. */
@NullMarked
package vn.napa.quanlop.reports.web;

import org.jspecify.annotations.NullMarked;
