package no.innovasjonsskolen.identity;

import java.time.Instant;
import no.innovasjonsskolen.database.Database;
import org.springframework.stereotype.Component;

/** SQL: table {@code purpose}, one row for ever: whether the people in this database are made up. */
@Component
class Purposes {

    private final Database db;

    Purposes(Database db) {
        this.db = db;
    }

    /** Stamps the purpose, unless there is one; answers the one that is stamped. */
    String stamp(String wanted, Instant at) {
        db.sql("""
                insert into identity.purpose (what, stamped_at) values (:what, :at)
                on conflict do nothing
                """)
                .param("what", wanted).param("at", at).update();
        return db.sql("select what from identity.purpose").query(String.class).single();
    }
}
