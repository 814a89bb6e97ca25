package vn.napa.quanlop.demo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @Test
    void dataSurviveARestartEvenInTheTemporaryFolder(@TempDir Path folder) throws Exception {
        String url;
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            url = database.url();
            run(database, "CREATE TABLE lop (ten VARCHAR(50))");
            run(database, "INSERT INTO lop VALUES ('Lớp Chuyên viên chính')");
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).hasMessageContaining("đang");
            assertThat(ask(database, "SELECT @@collation_database")).isEqualTo("utf8mb4_vietnamese_ci");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(database.url()).isEqualTo(url);
            assertThat(ask(database, "SELECT ten FROM lop")).isEqualTo("Lớp Chuyên viên chính");
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("secret/mariadb")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aKilledServerLosesNothingAndItsOrphanedDatabaseIsStopped(@TempDir Path folder) throws Exception {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = killed.inputReader()) {
            assertThat(lines.lines().anyMatch(Writer.WRITTEN::equals)).isTrue();
            killed.destroyForcibly().waitFor();
        }
        long orphan = Long.parseLong(
                Files.readString(folder.resolve("mariadb/mariadbd.pid")).strip());
        assertThat(ProcessHandle.of(orphan)).isPresent();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(ProcessHandle.of(orphan)).isEmpty();
            assertThat(ask(database, "SELECT COUNT(*) FROM lop")).isEqualTo("1");
        }
    }

    @Test
    void aPidFileThatNamesAStrangerHarmsNobody(@TempDir Path folder) throws Exception {
        Path pidFile = Files.writeString(
                folder.resolve("mariadbd.pid"),
                Long.toString(ProcessHandle.current().pid()));
        assertThat(Orphan.of(pidFile, folder.resolve("programs"), folder.resolve("data")))
                .isEmpty();
    }

    /** Another server, to be killed. */
    static final class Writer {
        static final String WRITTEN = "written";

        public static void main(String[] folder) throws SQLException {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(folder[0]));
            run(database, "CREATE TABLE lop (ten VARCHAR(50))");
            run(database, "INSERT INTO lop VALUES ('Lớp')");
            System.out.println();
            System.out.println(WRITTEN);
            System.out.flush();
            LockSupport.park();
        }
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
