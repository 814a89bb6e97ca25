package vn.napa.quanlop.documents;

import org.jspecify.annotations.Nullable;

/** A class manager or a coordinating unit that a document names. */
public record NamedContact(
        Kind kind, @Nullable String name, @Nullable String email, Place place) {

    public enum Kind {
        CLASS_MANAGER,
        COORDINATING_UNIT
    }
}
