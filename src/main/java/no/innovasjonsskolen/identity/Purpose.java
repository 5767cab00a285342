package no.innovasjonsskolen.identity;

import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.database.Database;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * SQL: table {@code purpose}, one row for ever: whether the people in this database are made up. Stamped at
 * the first start; from then on the school does not start with the other purpose.
 */
@Component
class Purpose implements InitializingBean {

    private final Database db;
    private final SchoolClock clock;
    private final String wanted;

    Purpose(Database db, SchoolClock clock, Environment environment) {
        this.db = db;
        this.clock = clock;
        this.wanted = environment.acceptsProfiles(Profiles.of("demo")) ? "demo" : "real";
    }

    @Override
    public void afterPropertiesSet() {
        db.sql("""
                insert into identity.purpose (what, stamped_at) values (:what, :at)
                on conflict do nothing
                """)
                .param("what", wanted).param("at", clock.outside()).update();
        var stamped = db.sql("select what from identity.purpose").query(String.class).single();
        if (!stamped.equals(wanted)) {
            throw new StartRefused(
                    "The database was made for %s, and this start is for %s."
                            .formatted(inWords(stamped), inWords(wanted)),
                    "Name another database, or start with%s the profile demo."
                            .formatted(stamped.equals("demo") ? "" : "out"));
        }
    }

    private static String inWords(String purpose) {
        return purpose.equals("demo") ? "the demo school" : "real people";
    }
}
