package vn.napa.quanlop.documents;

/** Something on a page that a rule could not read for certain. */
public record Unsure(Subject subject, String why, Place place) {

    public enum Subject {
        DECISION,
        SCHEDULE,
        ROSTER,
        SEATING
    }
}
