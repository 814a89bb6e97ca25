/** Recognises decisions that open a class or adjust it. */
@NullMarked
package vn.napa.quanlop.documents.decision;

import org.jspecify.annotations.NullMarked;
