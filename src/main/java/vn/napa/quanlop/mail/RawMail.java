package vn.napa.quanlop.mail;

/**
 * A message whose bytes are kept, and where it lay.
 *
 * @param mailbox the address whose mailbox it is
 * @param uidValidity RFC 3501 §2.3.1.1
 * @param uid RFC 3501 §2.3.1.1
 * @param sha256 of the RFC 5322 bytes, in the store of originals
 */
public record RawMail(String mailbox, long uidValidity, long uid, String sha256) {}
