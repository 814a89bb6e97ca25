package vn.napa.quanlop.documents.layout;

import java.util.List;
import java.util.stream.Collectors;

/** A file laid out, whatever its format was. */
public record Paper(String file, List<Leaf> leaves) {

    public String text() {
        return leaves.stream().map(Leaf::text).collect(Collectors.joining("\n"));
    }
}
