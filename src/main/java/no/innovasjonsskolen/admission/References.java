package no.innovasjonsskolen.admission;

import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.database.Database;
import org.springframework.stereotype.Component;

/** SQL: what an application is called, by what an address may name. Whoever asks has shown the page. */
@Component
class References {

    private final Database db;

    References(Database db) {
        this.db = db;
    }

    /** The reference of the application that this is, or is a part of; empty for nobody's. */
    Optional<String> of(UUID id) {
        return db.sql("""
                select a.reference from admission.application a where a.id in (
                    select :id union select application from admission.partner where id = :id
                    union select application from admission.participant where id = :id
                    union select application from admission.guarantee_request where id = :id)
                """).param("id", id).query(row -> row.text("reference")).optional();
    }
}
