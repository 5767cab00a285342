package no.innovasjonsskolen.database;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Some classes of the program on a real database, started without the rest of it. */
public final class PartialContext implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /**
     * @param settings properties by name
     * @param classes components and configurations; what they need of the database is there
     */
    public PartialContext(DataSource database, Map<String, Object> settings, Class<?>... classes) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.registerBean(DataSource.class, () -> database);
        context.register(Ground.class);
        context.register(classes);
        context.refresh();
    }

    /** The one bean of this type. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Ground {

        @Bean
        JdbcTransactionManager transactionManager(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        TransactionTemplate transactionTemplate(JdbcTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean
        JdbcClient db(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        Database database(DataSource source) {
            return new Database(new NamedParameterJdbcTemplate(source));
        }

        @Bean
        ObjectMapper json() {
            return JsonMapper.shared();
        }
    }
}
