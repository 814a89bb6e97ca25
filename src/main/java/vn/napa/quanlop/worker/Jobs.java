package vn.napa.quanlop.worker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** All jobs on the class path, by name. */
final class Jobs {

    private final Map<String, Job> byName = new HashMap<>();

    Jobs() {
        for (Job job : ServiceLoader.load(Job.class, Job.class.getClassLoader())) {
            byName.put(job.name(), job);
        }
    }

    Optional<Job> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
