/** The bean that the mail-in route hands each kept message to. */
@NullMarked
package vn.napa.quanlop.intake.route;

import org.jspecify.annotations.NullMarked;
