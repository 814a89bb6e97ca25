/** Pages of a class. */
@NullMarked
package vn.napa.quanlop.classes.web;

import org.jspecify.annotations.NullMarked;
