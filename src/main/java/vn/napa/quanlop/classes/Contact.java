package vn.napa.quanlop.classes;

import org.jspecify.annotations.Nullable;

/** Somebody who receives the signed report (Điều 7.2). */
public record Contact(
        long id, Dossier.ContactKind kind, @Nullable String name, String email, Source source) {

    /** How we know: named in the papers, taken from the sender for want of a better one, or entered by a person. */
    public enum Source {
        DOCUMENT,
        SENDER,
        PERSON
    }
}
