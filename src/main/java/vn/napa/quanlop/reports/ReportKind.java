package vn.napa.quanlop.reports;

/** Which of its reports a course makes (Điều 7.1). */
public enum ReportKind {
    /** Before a mid-course test; a course may have several. */
    MIDTERM,
    /** At half of the sessions of a course that has no mid-course test. */
    HALFWAY,
    /** Before the final test. */
    FINAL
}
