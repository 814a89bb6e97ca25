package vn.napa.quanlop.capture;

/**
 * A room of the Academy or of a branch.
 *
 * @param campus {@code "HN"}, or the branch's unit code
 * @param name as a schedule first wrote it
 */
public record Room(long id, String campus, String name) {}
