package vn.napa.quanlop.worker;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs jobs in child JVMs; needs no Spring, so that the commands can use it too. */
@Component
public class Workers implements DisposableBean, AutoCloseable {

    /** The most a job may be given, in characters of JSON. */
    private static final int MAX_INPUT = 8 * 1024 * 1024;

    private final Jobs jobs = new Jobs();
    private final Map<Job.Kind, ChildPool> pools = new EnumMap<>(Job.Kind.class);

    public Workers() {
        for (Job.Kind kind : Job.Kind.values()) {
            pools.put(kind, new ChildPool(kind));
        }
    }

    /**
     * Runs one job and waits for its end. Whatever the job does, this returns soon after the deadline; the start of a
     * child (a few seconds) and the wait for a free one come on top.
     *
     * @param jobName {@link Job#name()} of a job on the class path
     */
    public JobResult run(String jobName, JsonNode input, Duration deadline) {
        Optional<Job> job = jobs.named(jobName);
        if (job.isEmpty()) {
            return new JobResult.Refused("UnknownJob");
        }
        if (JsonMapper.shared().writeValueAsString(input).length() > MAX_INPUT) {
            return new JobResult.Refused("InputTooLarge");
        }
        return pool(job.get().kind()).run(jobName, input, deadline);
    }

    /** Starts a child in the background, so that the first job need not wait for it. */
    public void warm(Job.Kind kind) {
        pool(kind).warm();
    }

    @Override
    public void destroy() {
        close();
    }

    @Override
    public void close() {
        pools.values().forEach(ChildPool::close);
    }

    private ChildPool pool(Job.Kind kind) {
        ChildPool pool = pools.get(kind);
        if (pool == null) {
            throw new IllegalStateException("Every kind has a pool");
        }
        return pool;
    }
}
