package vn.napa.quanlop.worker;

import tools.jackson.databind.JsonNode;

/**
 * Dangerous work that runs in a child JVM, found by {@link java.util.ServiceLoader}.
 *
 * <p>The constructor runs in the server too, so it must be cheap and touch nothing foreign; {@link #run} runs in the child only.
 */
public interface Job {

    String name();

    /** What sort of child it needs. */
    default Kind kind() {
        return Kind.DOCUMENTS;
    }

    /** Input and result are of a few megabytes at most; what is larger goes through files named in the input. */
    JsonNode run(JsonNode input);

    /** Sorts of child JVM, by the memory they get. */
    enum Kind {
        /** Reads foreign documents: no native code, much heap. */
        DOCUMENTS(256, 0),
        /** Reads cameras: little heap, native memory limited as far as JavaCPP can. */
        CAMERA(128, 640);

        private final int heapMegabytes;
        private final int physicalMegabytes;

        Kind(int heapMegabytes, int physicalMegabytes) {
            this.heapMegabytes = heapMegabytes;
            this.physicalMegabytes = physicalMegabytes;
        }

        int heapMegabytes() {
            return heapMegabytes;
        }

        /** 0 where no native code runs. */
        int physicalMegabytes() {
            return physicalMegabytes;
        }
    }
}
