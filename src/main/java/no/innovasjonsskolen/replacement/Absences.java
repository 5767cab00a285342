package no.innovasjonsskolen.replacement;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.stereotype.Component;

/** SQL: table {@code replacement.absence}. */
@Component
class Absences {

    private final Database db;

    Absences(Database db) {
        this.db = db;
    }

    /** The participants of these applications who have said that they cannot come. */
    Set<ParticipantId> of(Collection<ApplicationId> applications) {
        return new HashSet<>(db.sql("""
                select participant from replacement.absence
                where application = any(:applications) and taken_back_at is null
                """).param("applications", applications).query(ParticipantId.class).list());
    }

    /** The applications of those of them whose seats are not settled, one for each. */
    List<ApplicationId> unsettled(Collection<ApplicationId> applications, Collection<ParticipantId> settled) {
        return db.sql("""
                select application from replacement.absence
                where application = any(:applications) and taken_back_at is null
                  and not participant = any(:settled) order by number
                """).param("applications", applications).param("settled", settled)
                .query(ApplicationId.class).list();
    }

    boolean isSaid(ParticipantId id) {
        return db.sql("select from replacement.absence where participant = :id and taken_back_at is null")
                .param("id", id).exists();
    }

    void say(ParticipantId id, ApplicationId application, PersonId person, Instant at) {
        db.sql("""
                insert into replacement.absence (participant, application, person, said_at)
                values (:id, :application, :person, :at)
                """)
                .param("id", id).param("application", application).param("person", person).param("at", at)
                .update();
    }

    void takeBack(ParticipantId id, Instant at) {
        db.sql("""
                update replacement.absence set taken_back_at = :at
                where participant = :id and taken_back_at is null
                """).param("id", id).param("at", at).update();
    }
}
