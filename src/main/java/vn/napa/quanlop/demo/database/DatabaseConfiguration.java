package vn.napa.quanlop.demo.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import vn.napa.quanlop.demo.Console;

/** Everything that keeps data (ours, Flyway, Flowable, Quartz) keeps it in the embedded database, through the usual pool. */
@Profile("demo")
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(@Value("${quanlop.data-dir}") Path dataDir) {
        Console.say("Quản Lớp đang khởi động cơ sở dữ liệu, hộp thư và camera dùng thử…");
        return EmbeddedDatabase.start(dataDir);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}
