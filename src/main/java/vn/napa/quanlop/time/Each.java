package vn.napa.quanlop.time;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does due work item by item: one that fails is left for the next round and holds up none behind it. */
public final class Each {

    private static final Logger log = LoggerFactory.getLogger(Each.class);

    private Each() {}

    /** @param what names the work in the log: {@code "reminder"} */
    public static <T> void carefully(String what, Iterable<T> items, Consumer<T> work) {
        for (T item : items) {
            try {
                work.accept(item);
            } catch (RuntimeException e) {
                log.error("{}: one item failed and is tried again in the next round", what, e);
            }
        }
    }
}
