/** Whether the mailbox can be reached. */
@NullMarked
package vn.napa.quanlop.mail.health;

import org.jspecify.annotations.NullMarked;
