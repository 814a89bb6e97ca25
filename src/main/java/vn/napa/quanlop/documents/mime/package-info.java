/** Opens the MIME tree of a mail and the archives in it. */
@NullMarked
package vn.napa.quanlop.documents.mime;

import org.jspecify.annotations.NullMarked;
