/** What the report's process asks of dispatch: translation only. */
@NullMarked
package vn.napa.quanlop.dispatch.process;

import org.jspecify.annotations.NullMarked;
