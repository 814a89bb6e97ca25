package vn.napa.quanlop.documents.change;

import java.util.List;
import java.util.stream.Stream;
import vn.napa.quanlop.documents.words.Words;

/** Cuts running text into clauses that each tell one change; titles such as "ThS." end no clause. */
final class Clauses {

    private Clauses() {}

    static List<String> of(String text) {
        String kept = text.replaceAll("(?<=\\b(?:ThS|Ths|TS|GS|PGS|GVC|GVCC|NCS|TP|CN|P))\\.(?=\\s?\\p{L})", "\u0001");
        String joined = kept.replaceAll("\\n(?=\\s*\\p{Ll})", " ");
        return Stream.of(joined.split("[;\\n]+|(?<=[^\\d])\\.\\s+(?=\\p{Lu})|(?<=\\d)\\.\\s+(?=\\p{Lu})"))
                .map(c -> Words.line(c.replace('\u0001', '.')))
                .filter(c -> !c.isBlank())
                .toList();
    }
}
