/** Settings of the process engine. */
@NullMarked
package vn.napa.quanlop.tasks.engine;

import org.jspecify.annotations.NullMarked;
