/** Moving the business clock: what is in flight ends first, and what became due is done before anybody is answered. */
@NullMarked
package vn.napa.quanlop.demo.clock;

import org.jspecify.annotations.NullMarked;
