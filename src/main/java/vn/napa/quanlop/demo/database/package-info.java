/** A real MariaDB beside the server, kept in the data folder. */
@NullMarked
package vn.napa.quanlop.demo.database;

import org.jspecify.annotations.NullMarked;
