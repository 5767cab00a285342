package no.innovasjonsskolen.database;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An app that changes the database as the first thing it does. */
@TestConfiguration(proxyBeanMethods = false)
@Import(DatabaseConfiguration.class)
@ImportAutoConfiguration({
        DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
})
class MigratingProgram {

    public static void main(String[] arguments) {
        var app = new SpringApplication(MigratingProgram.class);
        app.setWebApplicationType(WebApplicationType.NONE);
        app.run(arguments).close();
    }

    @Bean
    Object migration(JdbcClient db) {
        db.sql("create table migrated (at timestamptz)").update();
        return "migrated";
    }
}
