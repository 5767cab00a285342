package no.innovasjonsskolen;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what the house asks the database, so that a page that asks once a row is found out. */
public final class Statements {

    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static volatile boolean counting;
    private static volatile boolean away;
    private static volatile boolean lost;

    private Statements() {}

    /**
     * The statements made while the work was done. What depends on the time is left out: jobs that tick by
     * themselves, and sessions, which a node holds for a second.
     */
    public static List<String> during(Runnable work) {
        ASKED.clear();
        counting = true;
        try {
            work.run();
        } finally {
            counting = false;
        }
        return new ArrayList<>(ASKED.stream().filter(sql -> !sql.contains("clock_timestamp")
                && !sql.contains("clock.travel") && !sql.contains("identity.session")).toList());
    }

    /** Does this while no connection to the database can be had, as when it is stopped. */
    public static <T> T withoutDatabase(Supplier<T> work) {
        away = true;
        try {
            return work.get();
        } finally {
            away = false;
        }
    }

    /** Does this while every connection that is about to commit is ended by an operator just before. */
    public static <T> T losingTheDatabaseAtCommit(Supplier<T> work) {
        lost = true;
        try {
            return work.get();
        } finally {
            lost = false;
        }
    }

    private static boolean isJob() {
        return Thread.currentThread().getName().startsWith("scheduling-");
    }

    /** Puts an ear to the database of the stories. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Ear {

        @Bean
        static BeanPostProcessor listensToTheDatabase() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? new MayBeAway(ProxyDataSourceBuilder
                            .create(source)
                            .beforeQuery((_, queries) -> queries.forEach(it -> Killed.asks(it.getQuery())))
                            .afterQuery((_, queries) -> queries.stream().filter(_ -> counting && !isJob())
                                    .forEach(query -> ASKED.add(query.getQuery())))
                            .build()) : bean;
                }
            };
        }
    }

    private static final class MayBeAway extends DelegatingDataSource {

        MayBeAway(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (away && !isJob()) {
                throw new SQLTransientConnectionException("Connection is not available");
            }
            var connection = super.getConnection();
            return lost && !isJob() ? endedAtCommit(connection)
                    : Killed.watched(connection, getTargetDataSource());
        }

        private Connection endedAtCommit(Connection connection) {
            return (Connection) Proxy.newProxyInstance(Statements.class.getClassLoader(),
                    new Class<?>[]{Connection.class}, (_, method, arguments) -> {
                        if (method.getName().equals("commit")) {
                            end(connection);
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    });
        }

        private void end(Connection connection) throws SQLException {
            try (var asked = connection.createStatement();
                    var process = asked.executeQuery("select pg_backend_pid()");
                    var other = super.getConnection();
                    var end = other.createStatement()) {
                process.next();
                end.execute("select pg_terminate_backend(%d, 5000)".formatted(process.getInt(1)));
            }
        }
    }
}
