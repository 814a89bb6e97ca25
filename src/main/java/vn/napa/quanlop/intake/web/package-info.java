/** Pages on incoming messages. */
@NullMarked
package vn.napa.quanlop.intake.web;

import org.jspecify.annotations.NullMarked;
