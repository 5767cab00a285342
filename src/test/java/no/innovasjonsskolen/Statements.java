package no.innovasjonsskolen;

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
            return super.getConnection();
        }
    }
}
