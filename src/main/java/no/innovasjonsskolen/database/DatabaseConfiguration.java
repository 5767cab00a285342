package no.innovasjonsskolen.database;

import static java.util.Objects.requireNonNull;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** An external database when {@code spring.datasource.url} names one; our own server when nothing does. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    static DurabilityGuard durabilityGuard(Environment environment) {
        return new DurabilityGuard(environment);
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(NoDatabaseNamed.class)
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedPostgres embeddedPostgres(
                @Value("${skolen.data:./data}") Path data, @Value("${skolen.postgres.port:0}") int port) {
            return EmbeddedPostgres.start(data, port, List.of());
        }

        // The pool is built from this bean, so Spring closes the pool first and the server after it.
        @Bean
        JdbcConnectionDetails embeddedConnectionDetails(EmbeddedPostgres server) {
            return new ConnectionDetails(server);
        }

        // Otherwise the first requests after a restart would each be handed a connection that has died.
        @Bean
        SmartInitializingSingleton freshConnections(EmbeddedPostgres server, DataSource database) {
            var pool = requireNonNull(
                    DataSourceUnwrapper.unwrap(database, HikariConfigMXBean.class, HikariDataSource.class));
            return () -> server.onRestart(() -> pool.getHikariPoolMXBean().softEvictConnections());
        }
    }

    private record ConnectionDetails(EmbeddedPostgres server) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return server.jdbcUrl(EmbeddedPostgres.DATABASE);
        }

        @Override
        public String getUsername() {
            return EmbeddedPostgres.ROLE;
        }

        @Override
        public String getPassword() {
            return server.password();
        }
    }

    static final class NoDatabaseNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment().getProperty("spring.datasource.url", "").isBlank();
        }
    }
}
