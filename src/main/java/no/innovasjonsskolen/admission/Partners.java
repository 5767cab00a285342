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
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
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

    /**
     * This person may answer from now on.
     *
     * @param gaveRight whether the right to apply came with the link, and ends with the question
     */
    void letIn(UUID id, PersonId person, boolean gaveRight, Instant at) {
        db.sql("""
                insert into admission.partner_person (partner, person, since, gave_right)
                values (:id, :person, :at, :gave) on conflict do nothing
                """)
                .param("id", id).param("person", person).param("at", at).param("gave", gaveRight).update();
    }

    /**
     * Those whose right to apply came with this question and ends with it. Whoever has another question to
     * the same municipality keeps it for as long as that one is asked.
     */
    List<PersonId> endRights(UUID id) {
        db.sql("""
                update admission.partner_person o set gave_right = true
                from admission.partner_person x, admission.partner p, admission.partner q
                where x.partner = :id and x.gave_right and p.id = x.partner
                  and o.person = x.person and o.partner = q.id and q.id <> p.id
                  and q.municipality = p.municipality
                  and not exists (select from admission.withdrawal w where w.application = q.application)
                """)
                .param("id", id).update();
        return db.sql("""
                select x.person from admission.partner_person x join admission.partner p on p.id = x.partner
                where x.partner = :id and x.gave_right and not exists (
                    select from admission.partner_person o join admission.partner q on q.id = o.partner
                    where o.person = x.person and q.id <> p.id and q.municipality = p.municipality
                      and not exists (select from admission.withdrawal w where w.application = q.application))
                """)
                .param("id", id).query(PersonId.class).list();
    }

    void remove(UUID id) {
        db.sql("delete from admission.partner where id = :id").param("id", id).update();
    }

    void save(UUID id, Partner.Agreed agreed, PersonId by) {
        answer(id, "yes", by, agreed.by(), agreed.at());
    }

    void save(UUID id, Partner.Declined declined, PersonId by) {
        answer(id, "no", by, declined.by(), declined.at());
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
        return row.text("answer").equals("yes") ? new Partner.Agreed(by, at) : new Partner.Declined(by, at);
    }
}
