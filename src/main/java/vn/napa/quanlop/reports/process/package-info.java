/** The tasks of the report's process: translation only. */
@NullMarked
package vn.napa.quanlop.reports.process;

import org.jspecify.annotations.NullMarked;
