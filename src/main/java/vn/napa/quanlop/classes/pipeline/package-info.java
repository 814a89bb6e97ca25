/** Carries each message from the inbox to its class and to the answer. */
@NullMarked
package vn.napa.quanlop.classes.pipeline;

import org.jspecify.annotations.NullMarked;
