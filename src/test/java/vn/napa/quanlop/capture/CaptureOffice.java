package vn.napa.quanlop.capture;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.util.unit.DataSize;
import vn.napa.quanlop.capture.camera.TakePicture;
import vn.napa.quanlop.capture.plan.DailySeeds;
import vn.napa.quanlop.capture.plan.Seal;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Sessions;
import vn.napa.quanlop.demo.database.EmbeddedDatabase;
import vn.napa.quanlop.files.EvidenceLog;
import vn.napa.quanlop.people.People;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.people.TrainingUnits;
import vn.napa.quanlop.time.BusinessClock;
import vn.napa.quanlop.worker.Workers;

/** The modules that captures need, on a real MariaDB, with a clock that stands where it is put. */
final class CaptureOffice implements AutoCloseable {

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Parts {}

    /** A clock that does not tick. */
    static final class StandingClock extends Clock {
        private volatile Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return BusinessClock.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** What all tests share and the end of the test run stops. */
    record Running(EmbeddedDatabase database, Workers workers) implements AutoCloseable {

        static Running start() {
            EmbeddedDatabase database =
                    EmbeddedDatabase.start(Path.of("target", "capture-tests").toAbsolutePath());
            try (HikariDataSource pool = pool(database)) {
                Flyway.configure().dataSource(pool).cleanDisabled(false).load().clean();
                Flyway.configure().dataSource(pool).load().migrate();
            }
            return new Running(database, new Workers());
        }

        @Override
        public void close() {
            workers.close();
            database.close();
        }
    }

    /** Starts them once for all test classes. */
    static final class Start implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext tests) {
            running = tests.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        }
    }

    private static Running running;

    final StandingClock clock = new StandingClock();
    final Path data;
    private final HikariDataSource pool;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    CaptureOffice(Path data, String cameraTemplate) {
        this.data = data;
        pool = pool(running.database());
        Map<String, Object> properties = Map.of("quanlop.data-dir", data.toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(pool));
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(pool));
        context.registerBean(BusinessClock.class, () -> new BusinessClock(clock));
        context.getBeanFactory().registerSingleton("workers", running.workers());
        context.registerBean("messageSource", ResourceBundleMessageSource.class, CaptureOffice::messages);
        context.registerBean(CaptureSettings.class, () -> settings(cameraTemplate));
        context.register(
                Parts.class,
                EvidenceLog.class,
                People.class,
                TrainingUnits.class,
                Classes.class,
                Sessions.class,
                Seal.class,
                DailySeeds.class,
                TakePicture.class,
                Rooms.class,
                Cameras.class,
                CaptureRows.class,
                Plans.class,
                CaptureRecord.class,
                EvidenceFolder.class,
                Sidecars.class,
                TakeCapture.class,
                DueCaptures.class,
                NextMoments.class,
                CaptureWords.class,
                RunCaptures.class,
                CapturesAtRisk.class,
                CaptureNow.class,
                UploadCapture.class,
                Captures.class,
                Pictures.class);
        context.refresh();
    }

    /** Empties what captures and classes wrote, and starts with one class and one officer. */
    void fresh() {
        JdbcClient jdbc = get(JdbcClient.class);
        for (String table : List.of(
                "picture_view",
                "camera_answer",
                "capture_image",
                "capture",
                "capture_plan",
                "daily_seed",
                "camera",
                "room",
                "evidence_leaf",
                "class_session",
                "class_staff",
                "training_class")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
        get(People.class)
                .register("it1", "Lê Văn Minh", "Cán bộ Phòng CNTT", "it1@napa.vn", List.of(Role.IT_STAFF), "demo");
        jdbc.sql(
                        "INSERT INTO training_class (id, unit_id, code, name, opened_at)"
                                + " SELECT 1, id, 'CVC-K26.2025', 'Bồi dưỡng chuyên viên chính', '2026-08-01' FROM training_unit WHERE code = 'BQLBD'")
                .update();
        jdbc.sql("INSERT INTO class_staff SELECT 1, id, TRUE FROM person WHERE username = 'it1'")
                .update();
    }

    long session(String date, String start, String end, String room) {
        get(JdbcClient.class)
                .sql(
                        "INSERT INTO class_session (class_id, date, part, kind, room, start_time, end_time, times_stated, periods, state)"
                                + " VALUES (1, ?, 'MORNING', 'LECTURE', ?, ?, ?, TRUE, 4, 'PLANNED')")
                .params(date, room, start, end)
                .update();
        return get(JdbcClient.class)
                .sql("SELECT MAX(id) FROM class_session")
                .query(Long.class)
                .single();
    }

    /** Puts the clock there and does what is due. */
    List<String> runAt(String moment) {
        return runAt(LocalDateTime.parse(moment));
    }

    List<String> runAt(LocalDateTime moment) {
        clock.now = moment.atZone(BusinessClock.ZONE).toInstant();
        return get(RunCaptures.class).runDue(clock.now);
    }

    LocalDateTime next() {
        return LocalDateTime.ofInstant(
                get(RunCaptures.class).nextAfter(clock.now).orElseThrow(), BusinessClock.ZONE);
    }

    List<String> leaves() {
        return get(JdbcClient.class)
                .sql("SELECT kind FROM evidence_leaf ORDER BY seq")
                .query(String.class)
                .list();
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        pool.close();
    }

    private static CaptureSettings settings(String cameraTemplate) {
        return new CaptureSettings(
                Duration.ofMinutes(5),
                Duration.ofMinutes(15),
                Duration.ofMinutes(45),
                Duration.ofMinutes(30),
                Duration.ofMinutes(2),
                cameraTemplate,
                DataSize.ofMegabytes(1));
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/capture");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static HikariDataSource pool(EmbeddedDatabase database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return pool;
    }
}
