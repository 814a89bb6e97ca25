package vn.napa.quanlop.worker;

import tools.jackson.databind.JsonNode;

/** How a job ended. Reasons are safe to show and to log: they never hold a word of the input. */
public sealed interface JobResult {

    record Done(JsonNode output) implements JobResult {}

    /** The deadline passed; the child was killed. */
    record TimedOut() implements JobResult {}

    /** The job threw, or its child died: {@code "OutOfMemory"}, {@code "exit 134"}, or the exception's simple name. */
    record Crashed(String safeReason) implements JobResult {}

    /** The job never ran: unknown name, too large an input, or no child free in time. */
    record Refused(String safeReason) implements JobResult {}
}
