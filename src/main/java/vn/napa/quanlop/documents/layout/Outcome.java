package vn.napa.quanlop.documents.layout;

import vn.napa.quanlop.documents.Unreadable.Reason;

/** What came of opening a file. */
public sealed interface Outcome {

    /** It is laid out. */
    record Read(Paper paper) implements Outcome {}

    /** It cannot be laid out. */
    record Refused(Reason reason) implements Outcome {}
}
