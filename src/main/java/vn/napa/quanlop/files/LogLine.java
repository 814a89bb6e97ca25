package vn.napa.quanlop.files;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One line of the evidence log: a leaf, or the head of the tree over all leaves above it. */
sealed interface LogLine {

    /** The line without its line feed. */
    String json();

    /** A fact: what the hash covers is the canonical JSON of its number, kind and body. */
    record Leaf(long seq, String kind, JsonNode body, String hash) implements LogLine {

        static Leaf of(long seq, String kind, JsonNode body) {
            byte[] data = CanonicalJson.write(fact(seq, kind, body)).getBytes(StandardCharsets.UTF_8);
            return new Leaf(seq, kind, body, HexFormat.of().formatHex(MerkleTree.leafHash(data)));
        }

        byte[] hashBytes() {
            return HexFormat.of().parseHex(hash);
        }

        @Override
        public String json() {
            return CanonicalJson.write(fact(seq, kind, body).put("leafHash", hash));
        }

        private static ObjectNode fact(long seq, String kind, JsonNode body) {
            ObjectNode fact = CanonicalJson.object();
            fact.put("seq", seq).put("kind", kind).set("body", body);
            return fact;
        }
    }

    /** Size and root of the tree, written after each batch of leaves. */
    record Head(long size, String root) implements LogLine {

        @Override
        public String json() {
            return CanonicalJson.write(CanonicalJson.object().put("size", size).put("rootHash", root));
        }
    }

    /** Reads a line; empty unless it is spelled exactly as this log spells it and a leaf's hash is right. */
    static Optional<LogLine> parse(String line) {
        JsonNode node;
        try {
            node = CanonicalJson.read(line);
        } catch (JacksonException e) {
            return Optional.empty();
        }
        if (node.path("leafHash").isString() && node.path("kind").isString()) {
            return Optional.<LogLine>of(Leaf.of(
                            node.path("seq").asLong(-1), node.path("kind").asString(), node.path("body")))
                    .filter(leaf -> leaf.json().equals(line));
        }
        return Optional.<LogLine>of(new Head(
                        node.path("size").asLong(-1), node.path("rootHash").asString("")))
                .filter(head -> head.json().equals(line));
    }
}
