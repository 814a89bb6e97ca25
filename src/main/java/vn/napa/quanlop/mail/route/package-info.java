/** Beans of the mail routes: keep what came, load what goes. */
@NullMarked
package vn.napa.quanlop.mail.route;

import org.jspecify.annotations.NullMarked;
