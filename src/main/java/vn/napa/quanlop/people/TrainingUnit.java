package vn.napa.quanlop.people;

/** A unit that runs courses and sends their papers by email (Điều 3.1). */
public record TrainingUnit(long id, String code, String name, String shortName) {}
