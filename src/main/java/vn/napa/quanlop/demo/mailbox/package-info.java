/** A real SMTP and IMAP server beside ours, whose mailboxes are kept in the data folder. */
@NullMarked
package vn.napa.quanlop.demo.mailbox;

import org.jspecify.annotations.NullMarked;
