/** What a first run needs before anybody signs in, and the words on the console. */
@NullMarked
package vn.napa.quanlop.demo.start;

import org.jspecify.annotations.NullMarked;
