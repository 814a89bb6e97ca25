package vn.napa.quanlop.documents.layout;

/** A piece of a page, in reading order. */
public sealed interface Block permits Line, Grid {}
