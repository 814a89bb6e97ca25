/** Joins what the mails of a class say into one dossier. */
@NullMarked
package vn.napa.quanlop.classes.dossier;

import org.jspecify.annotations.NullMarked;
