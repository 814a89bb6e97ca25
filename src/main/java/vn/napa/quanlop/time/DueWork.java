package vn.napa.quanlop.time;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something a module does when its time comes. Every method is safe to call at any moment, on any node, any number of
 * times: what is due is read from the module's own tables and claimed there.
 */
public interface DueWork {

    /**
     * Does everything that is due at {@code now} and not yet done.
     *
     * @return one line of Vietnamese for each thing done that a person would notice; empty when nothing was due
     */
    List<String> runDue(Instant now);

    /** The next moment after {@code now} at which a person would notice something; empty when none is known. */
    Optional<Instant> nextAfter(Instant now);

    /** True while work that was started is still in flight, so that the clock may not be moved yet. */
    default boolean busy() {
        return false;
    }
}
