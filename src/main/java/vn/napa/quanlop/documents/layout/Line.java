package vn.napa.quanlop.documents.layout;

import vn.napa.quanlop.documents.Place;

/** A paragraph or a line of text outside tables. */
public record Line(String text, Place place) implements Block {}
