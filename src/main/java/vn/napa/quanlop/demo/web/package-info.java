/** The demo's pages and the moving of its clock. */
@NullMarked
package vn.napa.quanlop.demo.web;

import org.jspecify.annotations.NullMarked;
