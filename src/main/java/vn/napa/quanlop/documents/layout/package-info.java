/** Lays any file format out as paragraphs and tables with their places. */
@NullMarked
package vn.napa.quanlop.documents.layout;

import org.jspecify.annotations.NullMarked;
