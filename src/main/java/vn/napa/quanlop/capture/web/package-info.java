/** The picture, the upload of a photograph, and the page of rooms and cameras. */
@NullMarked
package vn.napa.quanlop.capture.web;

import org.jspecify.annotations.NullMarked;
