package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.database.Database;
import org.springframework.stereotype.Component;

/** SQL: table {@code team_told}. */
@Component
class ToldTeams {

    private final Database db;

    ToldTeams(Database db) {
        this.db = db;
    }

    /** Those of these whose municipality has been told. */
    Set<ApplicationId> among(Collection<ApplicationId> ids) {
        return Set
                .copyOf(db.sql("select application from eligibility.team_told where application = any(:ids)")
                        .param("ids", ids).query(ApplicationId.class).list());
    }

    /** False where it was told before, by another node too. */
    boolean add(ApplicationId id, Instant at) {
        return db.sql("""
                insert into eligibility.team_told (application, told_at) values (:id, :at)
                on conflict do nothing
                """).param("id", id).param("at", at).update() == 1;
    }
}
