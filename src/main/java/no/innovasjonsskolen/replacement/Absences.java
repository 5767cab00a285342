package no.innovasjonsskolen.replacement;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.stereotype.Component;

/** SQL: table {@code replacement.absence}. */
@Component
class Absences {

    private static final String UNSETTLED = """
            select a.participant, a.application from replacement.absence a
            where a.taken_back_at is null and not exists (
                select from replacement.replacement r where r.seat = a.participant
                  and (r.ended is null or r.ended in ('SEATED', 'EMPTY')))
            """;

    private static final int AT_ONCE = 500;

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

    /** Somebody who cannot come, and whose seat nobody is asked for, has taken over, or has left empty. */
    record Unsettled(ParticipantId participant, ApplicationId application) {}

    /** Of these applications, in the order it was said. */
    List<Unsettled> unsettled(Collection<ApplicationId> applications) {
        return db.sql(UNSETTLED + "and a.application = any(:applications) order by a.number")
                .param("applications", applications).query(Absences::whole).list();
    }

    /** The last hundreds of all, the latest first. */
    List<Unsettled> unsettled() {
        return db.sql(UNSETTLED + "order by a.number desc limit :most").param("most", AT_ONCE)
                .query(Absences::whole).list();
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

    private static Unsettled whole(Row row) {
        return new Unsettled(row.get("participant", ParticipantId.class),
                row.get("application", ApplicationId.class));
    }
}
