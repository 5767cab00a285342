package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.RightPeriod;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/** SQL: tables {@code partner} and {@code partner_answer}. */
@Component
class Partners {

    private static final String SELECT = """
            select p.*, x.answer, x.name as answered_name, x.answered_at
            from admission.partner p left join admission.partner_answer x on x.partner = p.id
            """;

    private final Database db;

    Partners(Database db) {
        this.db = db;
    }

    /** Of many applications at once, in the order they were asked; those without partners are not there. */
    Map<ApplicationId, List<Partner>> of(Collection<ApplicationId> ids) {
        return db.sql(SELECT + "where p.application = any(:ids) order by p.invited_at").param("ids", ids)
                .query(Partners::partner).list().stream()
                .collect(Collectors.groupingBy(Partner::application));
    }

    /** For whoever holds its personal link; empty when it has been removed from the application. */
    Optional<Partner> find(UUID id) {
        return db.sql(SELECT + "where p.id = :id").param("id", id).query(Partners::partner).optional();
    }

    /** Asked now. */
    void add(Partner partner, PersonId by, Instant at) {
        db.sql("""
                insert into admission.partner (id, application, municipality, name, email, invited_by,
                        invited_at)
                values (:partner, :id, :number, :name, :email, :by, :at)
                """)
                .param("partner", partner.id()).param("id", partner.application())
                .param("number", partner.municipality()).param("name", partner.name())
                .param("email", partner.email()).param("by", by).param("at", at).update();
    }

    /** This person may answer the question from now on, and write in the application once it is a yes. */
    void letIn(UUID id, PersonId person, Instant at) {
        db.sql("""
                insert into admission.partner_person as x (partner, person, since) values (:id, :person, :at)
                on conflict (partner, person) do update set leaves = false,
                    since = case when x.since > :ended then x.since else excluded.since end
                """)
                .param("id", id).param("person", person).param("at", at)
                .param("ended", RightPeriod.ended(at)).update();
    }

    /** A question that somebody has been let in to answer. */
    record Question(UUID partner, MunicipalityNumber lead, CallId call, boolean answered) {}

    /** Those a person has been let in to answer, of applications that are not withdrawn, the newest first. */
    List<Question> questionsTo(PersonId me, Instant now) {
        return db.sql("""
                select p.id as partner, a.lead, a.call, x.partner is not null as answered
                from admission.partner_person o join admission.partner p on p.id = o.partner
                join admission.application a on a.id = p.application
                left join admission.partner_answer x on x.partner = p.id
                where o.person = :me and o.since > :ended
                  and not exists (select from admission.withdrawal w where w.application = a.id)
                order by o.since desc
                """)
                .param("me", me).param("ended", RightPeriod.ended(now)).query(Question.class).list();
    }

    void remove(UUID id) {
        db.sql("delete from admission.partner where id = :id").param("id", id).update();
    }

    /** It is asked once more; what it answered before counts no longer. */
    void save(UUID id, Partner.Asked asked) {
        db.sql("delete from admission.partner_answer where partner = :id").param("id", id).update();
        db.sql("update admission.partner set invited_at = :at where id = :id").param("at", asked.at())
                .param("id", id).update();
    }

    /** Another person is its contact from now on; who hands it over is let out once that one has come. */
    void handOver(UUID id, Person from, Recipient to) {
        db.sql("update admission.partner set name = :name, email = :email where id = :id")
                .param("name", to.name()).param("email", to.email()).param("id", id).update();
        db.sql("""
                update admission.partner_person set leaves = :leaves where partner = :id and person = :person
                """)
                .param("leaves", !to.email().equalsIgnoreCase(from.email())).param("id", id)
                .param("person", from.id()).update();
    }

    /** Somebody has come, and those who handed it over answer and write for it no more. */
    void letOutLeaving(UUID id, PersonId come) {
        db.sql("delete from admission.partner_person where partner = :id and leaves and person <> :come")
                .param("id", id).param("come", come).update();
    }

    void save(UUID id, Partner.Agreed agreed, PersonId by) {
        answer(id, "yes", by, agreed.by(), agreed.at());
    }

    void save(UUID id, Partner.Declined declined, PersonId by) {
        answer(id, declined.wasIn() ? "left" : "no", by, declined.by(), declined.at());
    }

    private void answer(UUID id, String answer, PersonId by, String name, Instant at) {
        db.sql("""
                insert into admission.partner_answer (partner, answer, answered_by, name, answered_at)
                values (:id, :answer, :by, :name, :at)
                on conflict (partner) do update set answer = excluded.answer, name = excluded.name,
                    answered_by = excluded.answered_by, answered_at = excluded.answered_at
                """)
                .param("id", id).param("answer", answer).param("by", by).param("name", name).param("at", at)
                .update();
    }

    private static Partner partner(Row row) {
        return new Partner(row.get("id", UUID.class), row.get("application", ApplicationId.class),
                row.get("municipality", MunicipalityNumber.class), row.text("name"), row.text("email"),
                state(row));
    }

    private static Partner.State state(Row row) {
        if (!row.has("answer")) {
            return new Partner.Asked(row.get("invited_at", Instant.class));
        }
        var by = row.text("answered_name");
        var at = row.get("answered_at", Instant.class);
        var answer = row.text("answer");
        return answer.equals("yes") ? new Partner.Agreed(by, at)
                : new Partner.Declined(by, at, answer.equals("left"));
    }
}
