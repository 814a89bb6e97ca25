package vn.napa.quanlop.attendance;

/** What a person decided about one student in one session. */
public enum Presence {
    PRESENT,
    /** There, but not on the seat of the chart (Điều 5): counts as attended and is told apart. */
    WRONG_SEAT,
    ABSENT,
    /** Away with a leave slip: not attended, but not held against the student. */
    EXCUSED;

    /** True when the student sat in the room. */
    public boolean attended() {
        return this == PRESENT || this == WRONG_SEAT;
    }
}
