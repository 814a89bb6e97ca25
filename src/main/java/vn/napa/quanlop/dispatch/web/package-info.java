/** The Director's page. */
@NullMarked
package vn.napa.quanlop.dispatch.web;

import org.jspecify.annotations.NullMarked;
