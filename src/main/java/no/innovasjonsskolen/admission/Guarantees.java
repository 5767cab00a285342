package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/** SQL: tables {@code guarantee_…} and {@code guarantor}. The newest request of each municipality rules. */
@Component
class Guarantees {

    private static final String NEWEST = """
            select distinct on (r.application, r.municipality) r.*,
                   a.answer, a.name as signed_name, a.title, a.wording, a.content, a.reason, a.answered_at,
                   d.name as set_aside_name, d.reason as set_aside_reason, d.set_aside_at
            from admission.guarantee_request r
            left join admission.guarantee_answer a on a.request = r.id
            left join admission.guarantee_set_aside d on d.request = r.id
            where r.application = any(:ids)
            order by r.application, r.municipality, r.number desc
            """;

    private final Database db;

    Guarantees(Database db) {
        this.db = db;
    }

    /**
     * A director who is asked.
     *
     * @param id what her personal link is about
     */
    record Request(UUID id, ApplicationId application, MunicipalityNumber municipality, String name,
            String email) {

        /** A new one. */
        static Request to(Recipient director, ApplicationId application, MunicipalityNumber municipality) {
            return new Request(UUID.randomUUID(), application, municipality, director.name(),
                    director.email());
        }

        Recipient director() {
            return new Recipient(name, email);
        }

        /** Only one director of a municipality is asked at a time. */
        String seat() {
            return seat(application, municipality);
        }

        static String seat(ApplicationId application, MunicipalityNumber municipality) {
            return application + " " + municipality.value();
        }
    }

    /** Of many applications at once; a municipality that nobody has been asked in is not in the answer. */
    Map<ApplicationId, Map<MunicipalityNumber, Guarantee>> of(Collection<ApplicationId> ids) {
        var found = new HashMap<ApplicationId, Map<MunicipalityNumber, Guarantee>>();
        db.sql(NEWEST).param("ids", ids).each(row -> found
                .computeIfAbsent(row.get("application", ApplicationId.class), _ -> new HashMap<>())
                .put(row.get("municipality", MunicipalityNumber.class), guarantee(row)));
        return found;
    }

    /** Writes down that a director is asked. */
    void ask(Request request, PersonId by, Instant at) {
        db.sql("""
                insert into admission.guarantee_request (id, application, municipality, name, email,
                        requested_by, requested_at)
                values (:request, :id, :municipality, :name, :email, :by, :at)
                """)
                .param("request", request.id()).param("id", request.application())
                .param("municipality", request.municipality()).param("name", request.name())
                .param("email", request.email()).param("by", by).param("at", at).update();
    }

    /** For whoever holds a director's personal link. */
    Request request(UUID id) {
        return db.sql("select * from admission.guarantee_request where id = :id").param("id", id)
                .query(Guarantees::request).single();
    }

    /** Found only by somebody who was let in to answer it. */
    Request own(UUID id, PersonId me) {
        return db.sql("""
                select r.* from admission.guarantee_request r
                join admission.guarantor x on x.request = r.id and x.person = :me
                where r.id = :id
                """)
                .param("id", id).param("me", me).query(Guarantees::request).single();
    }

    /** Whether this is what the municipality asks now; not so once another was asked. */
    boolean isNewest(Request request) {
        return db.sql("""
                select from admission.guarantee_request r where r.id = :id and not exists (
                    select from admission.guarantee_request n
                    where n.application = r.application and n.municipality = r.municipality
                      and n.number > r.number)
                """)
                .param("id", request.id()).exists();
    }

    /** The newest request of a municipality, which has one. */
    Request newest(ApplicationId id, MunicipalityNumber municipality) {
        return db.sql("""
                select * from admission.guarantee_request
                where application = :id and municipality = :municipality order by number desc limit 1
                """)
                .param("id", id).param("municipality", municipality).query(Guarantees::request).single();
    }

    /** Who answered a request that is answered. */
    PersonId answeredBy(UUID request) {
        return db.sql("select answered_by from admission.guarantee_answer where request = :request")
                .param("request", request).query(PersonId.class).single();
    }

    /** Those who have signed for one of these municipalities in an application. */
    List<PersonId> signers(ApplicationId id, Collection<MunicipalityNumber> municipalities) {
        return db.sql("""
                select distinct a.answered_by from admission.guarantee_answer a
                join admission.guarantee_request r on r.id = a.request
                where r.application = :id and r.municipality = any(:municipalities) and a.answer = 'signed'
                  and not exists (select from admission.guarantee_set_aside d where d.request = r.id)
                """)
                .param("id", id).param("municipalities", municipalities).query(PersonId.class).list();
    }

    /** Whether this person has signed for a municipality in one of a call's applications. */
    boolean hasSigned(PersonId me, CallId call) {
        return db.sql("""
                select from admission.guarantee_answer a
                join admission.guarantee_request r on r.id = a.request
                join admission.application p on p.id = r.application
                where p.call = :call and a.answered_by = :me and a.answer = 'signed'
                  and not exists (select from admission.guarantee_set_aside d where d.request = r.id)
                """)
                .param("call", call).param("me", me).exists();
    }

    /** This person may answer from now on. */
    void letIn(UUID request, PersonId person, Instant at) {
        db.sql("""
                insert into admission.guarantor (request, person, since) values (:request, :person, :at)
                on conflict do nothing
                """)
                .param("request", request).param("person", person).param("at", at).update();
    }

    /** A guarantee that somebody has been let in to sign, and that is still asked for or answered by her. */
    record Asked(UUID request, CallId call, boolean answered) {}

    /** Those a person has been let in to, the newest first. */
    List<Asked> asked(PersonId person) {
        return db.sql("""
                select r.id as request, a.call, g.request is not null as answered
                from admission.guarantor x
                join admission.guarantee_request r on r.id = x.request
                join admission.application a on a.id = r.application
                left join admission.guarantee_answer g on g.request = r.id
                where x.person = :person and (g.request is not null or not exists (
                    select from admission.guarantee_request n
                    where n.application = r.application and n.municipality = r.municipality
                      and n.number > r.number))
                order by x.since desc
                """)
                .param("person", person).query(row -> new Asked(row.get("request", UUID.class),
                        row.get("call", CallId.class), row.is("answered")))
                .list();
    }

    /** Writes the signature down. */
    void save(UUID request, PersonId by, Guarantee.Signed signed) {
        answer(request, "signed", by, signed.name(), signed.at(), Map.of("title", signed.title(), "wording",
                signed.wording(), "content", signed.content()));
    }

    /** Writes the no down. */
    void save(UUID request, PersonId by, Guarantee.Declined declined) {
        answer(request, "declined", by, declined.name(), declined.at(), Map.of("reason", declined.reason()));
    }

    /** Writes down that somebody else is asked instead. */
    void handOver(UUID request, PersonId by, String name, Instant at) {
        answer(request, "handed over", by, name, at, Map.of());
    }

    /** Writes down that a signature does not count. */
    void save(UUID request, PersonId by, Guarantee.SetAside aside) {
        db.sql("""
                insert into admission.guarantee_set_aside (request, set_aside_by, name, reason, set_aside_at)
                values (:request, :by, :name, :reason, :at)
                """)
                .param("request", request).param("by", by).param("name", aside.by())
                .param("reason", aside.reason()).param("at", aside.at()).update();
    }

    private void answer(UUID request, String answer, PersonId by, String name, Instant at,
            Map<String, String> texts) {
        db.sql("""
                insert into admission.guarantee_answer (request, answer, answered_by, name, title, wording,
                        content, reason, answered_at)
                values (:request, :answer, :by, :name, :title, :wording, :content, :reason, :at)
                """)
                .param("request", request).param("answer", answer).param("by", by).param("name", name)
                .param("title", texts.getOrDefault("title", ""))
                .param("wording", texts.getOrDefault("wording", ""))
                .param("content", texts.getOrDefault("content", ""))
                .param("reason", texts.getOrDefault("reason", "")).param("at", at).update();
    }

    private static Request request(Row row) {
        return new Request(row.get("id", UUID.class), row.get("application", ApplicationId.class),
                row.get("municipality", MunicipalityNumber.class), row.text("name"), row.text("email"));
    }

    private static Guarantee.AskedFor asked(Row row) {
        return new Guarantee.AskedFor(row.text("name"), row.text("email"),
                row.get("requested_at", Instant.class));
    }

    private static Guarantee guarantee(Row row) {
        if (!row.has("answer") || row.text("answer").equals("handed over")) {
            return asked(row);
        }
        var name = row.text("signed_name");
        var at = row.get("answered_at", Instant.class);
        if (row.text("answer").equals("declined")) {
            return new Guarantee.Declined(name, row.text("reason"), at);
        }
        var signed = new Guarantee.Signed(name, row.text("title"), at, row.text("wording"),
                row.text("content"), asked(row));
        return row.has("set_aside_at") ? signed.setAside(row.text("set_aside_name"),
                row.text("set_aside_reason"), row.get("set_aside_at", Instant.class)) : signed;
    }
}
