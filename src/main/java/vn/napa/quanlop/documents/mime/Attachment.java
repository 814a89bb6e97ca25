package vn.napa.quanlop.documents.mime;

/** An attached file as it came, or as it lay in an archive. */
public record Attachment(String file, byte[] content) {}
