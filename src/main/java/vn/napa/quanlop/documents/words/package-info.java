/** Reads Vietnamese words, names, dates and hours as clerks write them. */
@NullMarked
package vn.napa.quanlop.documents.words;

import org.jspecify.annotations.NullMarked;
