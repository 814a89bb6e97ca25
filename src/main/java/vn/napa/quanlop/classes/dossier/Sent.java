package vn.napa.quanlop.classes.dossier;

import vn.napa.quanlop.documents.ClassMention;

/**
 * A fact with the mail and file it came in.
 *
 * @param mail the mail's place in the order of arrival
 * @param about how the fact's own text names its class
 */
record Sent<T>(T fact, int mail, String file, ClassMention about) {}
