package no.innovasjonsskolen.replacement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.replacement.Replacement.Ended;
import org.springframework.stereotype.Component;

/** SQL: table {@code replacement.replacement}. */
@Component
class Replacements {

    private static final String SELECT = "select * from replacement.replacement ";

    private static final int AT_ONCE = 500;

    private final Database db;

    Replacements(Database db) {
        this.db = db;
    }

    /** Of these applications, in the order they were made. */
    List<Replacement> of(Collection<ApplicationId> applications) {
        return db.sql(SELECT + "where application = any(:applications) order by number")
                .param("applications", applications).query(Replacements::replacement).list();
    }

    /** The one in which she is asked to take over a seat; empty for everybody who is not asked. */
    Optional<Replacement> asked(ParticipantId successor) {
        return db.sql(SELECT + "where successor = :successor and ended is null")
                .param("successor", successor).query(Replacements::replacement).optional();
    }

    /** Whether somebody is asked to take over this one's seat. */
    boolean isAskedFor(ParticipantId seat) {
        return db.sql("select from replacement.replacement where seat = :seat and ended is null")
                .param("seat", seat).exists();
    }

    /** Those that wait for an answer, in the order they were made, as many as are seen to at once. */
    List<Replacement> open() {
        return db.sql(SELECT + "where ended is null order by number limit :most").param("most", AT_ONCE)
                .query(Replacements::replacement).list();
    }

    /** The last hundreds who have taken over a seat, the latest first. */
    List<ParticipantId> seated() {
        return db.sql("""
                select successor from replacement.replacement where ended = 'SEATED'
                order by number desc limit :most
                """).param("most", AT_ONCE).query(ParticipantId.class).list();
    }

    Replacement add(ApplicationId application, CallId call, ParticipantId seat,
            Optional<ParticipantId> successor, Person by, Instant at, Replacement.State state) {
        var added = new Replacement(new Replacement.Id(UUID.randomUUID()), application, call, seat, successor,
                by.id(), by.name(), at, state);
        db.sql("""
                insert into replacement.replacement
                    (id, application, call, seat, successor, asked_by, name, asked_at, ended, ended_at)
                values (:id, :application, :call, :seat, :successor, :by, :name, :at, :how, :endedAt)
                """)
                .param("id", added.id()).param("application", application).param("call", call)
                .param("seat", seat).param("successor", successor).param("by", by.id())
                .param("name", by.name()).param("at", at)
                .param("how", state instanceof Ended(var how, var _) ? how : null)
                .param("endedAt", state instanceof Ended(var _, var when) ? when : null).update();
        return added;
    }

    void end(Replacement it, Ended ended) {
        db.sql("update replacement.replacement set ended = :how, ended_at = :at where id = :id")
                .param("how", ended.how()).param("at", ended.at()).param("id", it.id()).update();
    }

    private static Replacement replacement(Row row) {
        return new Replacement(new Replacement.Id(row.get("id", UUID.class)),
                row.get("application", ApplicationId.class), row.get("call", CallId.class),
                row.get("seat", ParticipantId.class), row.find("successor", ParticipantId.class),
                row.get("asked_by", PersonId.class), row.text("name"), row.get("asked_at", Instant.class),
                row.find("ended", Replacement.How.class).<Replacement.State>map(
                        how -> new Ended(how, row.get("ended_at", Instant.class)))
                        .orElseGet(Replacement.Asked::new));
    }
}
