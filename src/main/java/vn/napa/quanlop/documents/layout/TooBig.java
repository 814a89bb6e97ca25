package vn.napa.quanlop.documents.layout;

/** A file holds more than any honest document of a class. */
final class TooBig extends RuntimeException {}
