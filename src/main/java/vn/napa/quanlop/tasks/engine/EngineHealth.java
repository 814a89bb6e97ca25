package vn.napa.quanlop.tasks.engine;

import org.flowable.engine.ManagementService;
import org.flowable.engine.RepositoryService;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** UP while the process engine answers; counts the jobs that have given up. */
@Component("engine")
class EngineHealth implements HealthIndicator {

    private final RepositoryService repository;
    private final ManagementService management;

    EngineHealth(RepositoryService repository, ManagementService management) {
        this.repository = repository;
        this.management = management;
    }

    @Override
    public Health health() {
        long processes =
                repository.createProcessDefinitionQuery().latestVersion().count();
        long dead = management.createDeadLetterJobQuery().count();
        return (processes > 0 ? Health.up() : Health.down())
                .withDetail("processes", processes)
                .withDetail("deadJobs", dead)
                .build();
    }
}
