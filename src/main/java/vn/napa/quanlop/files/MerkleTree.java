package vn.napa.quanlop.files;

import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Iterator;

/** The Merkle tree hash of RFC 6962 over leaves added one by one; it keeps only the roots of the complete subtrees. */
final class MerkleTree {

    private record Subtree(byte[] hash, long leaves) {}

    private final Deque<Subtree> complete = new ArrayDeque<>();
    private long size;

    static byte[] leafHash(byte[] data) {
        MessageDigest digest = Sha256.digest();
        digest.update((byte) 0);
        return digest.digest(data);
    }

    void add(byte[] leafHash) {
        Subtree last = new Subtree(leafHash, 1);
        while (!complete.isEmpty() && complete.peek().leaves() == last.leaves()) {
            Subtree left = complete.pop();
            last = new Subtree(nodeHash(left.hash(), last.hash()), left.leaves() * 2);
        }
        complete.push(last);
        size++;
    }

    long size() {
        return size;
    }

    /** The root in hex; of no leaves it is the hash of nothing. */
    String root() {
        Iterator<Subtree> fromSmallest = complete.iterator();
        if (!fromSmallest.hasNext()) {
            return Sha256.hex(new byte[0]);
        }
        byte[] root = fromSmallest.next().hash();
        while (fromSmallest.hasNext()) {
            root = nodeHash(fromSmallest.next().hash(), root);
        }
        return HexFormat.of().formatHex(root);
    }

    private static byte[] nodeHash(byte[] left, byte[] right) {
        MessageDigest digest = Sha256.digest();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }
}
