/** Keeps originals write-once by SHA-256, and an append-only Merkle log over the evidence that can be checked without the server. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.napa.quanlop.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
