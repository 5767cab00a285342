package no.innovasjonsskolen.admission;

import static no.innovasjonsskolen.admission.Applications.instant;
import static no.innovasjonsskolen.admission.Applications.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL: tables {@code partner} and {@code partner_answer}. */
@Component
class Partners {

    private static final String SELECT = """
            select p.*, x.answer, x.name as answered_name, x.answered_at
            from admission.partner p left join admission.partner_answer x on x.partner = p.id
            """;

    private final JdbcClient db;

    Partners(JdbcClient db) {
        this.db = db;
    }

    List<Partner> of(ApplicationId id) {
        return db.sql(SELECT + "where p.application = :id order by p.invited_at")
                .param("id", id.value()).query(Partners::partner).list();
    }

    /** Of many applications at once; those without partners are not in the answer. */
    Map<ApplicationId, List<Partner>> of(Collection<ApplicationId> ids) {
        var partners = new HashMap<ApplicationId, List<Partner>>();
        db.sql(SELECT + "where p.application = any(:ids) order by p.invited_at")
                .param("ids", Applications.uuids(ids))
                .query((row, n) -> partners.computeIfAbsent(
                        new ApplicationId(row.getObject("application", UUID.class)), _ -> new ArrayList<>())
                        .add(partner(row, n)))
                .list();
        return partners;
    }

    Partner get(UUID id) {
        return db.sql(SELECT + "where p.id = :id").param("id", id).query(Partners::partner).single();
    }

    Optional<Partner> find(UUID id) {
        return db.sql(SELECT + "where p.id = :id").param("id", id).query(Partners::partner).optional();
    }

    ApplicationId applicationOf(UUID id) {
        return new ApplicationId(db.sql("select application from admission.partner where id = :id")
                .param("id", id).query(UUID.class).single());
    }

    UUID add(ApplicationId id, MunicipalityNumber municipality, String name, String email, PersonId by,
            Instant at) {
        var partner = UUID.randomUUID();
        db.sql("""
                insert into admission.partner (id, application, municipality, name, email, invited_by,
                        invited_at)
                values (:partner, :id, :number, :name, :email, :by, :at)
                """)
                .param("partner", partner).param("id", id.value()).param("number", municipality.value())
                .param("name", name).param("email", email).param("by", by.value()).param("at", utc(at))
                .update();
        return partner;
    }

    void remove(UUID id) {
        db.sql("delete from admission.partner where id = :id").param("id", id).update();
    }

    void answer(UUID id, boolean yes, PersonId by, String name, Instant at) {
        db.sql("""
                insert into admission.partner_answer (partner, answer, answered_by, name, answered_at)
                values (:id, :answer, :by, :name, :at)
                on conflict (partner) do update set answer = excluded.answer, name = excluded.name,
                    answered_by = excluded.answered_by, answered_at = excluded.answered_at
                """)
                .param("id", id).param("answer", yes ? "yes" : "no").param("by", by.value())
                .param("name", name).param("at", utc(at)).update();
    }

    private static Partner partner(ResultSet row, int number) throws SQLException {
        return new Partner(row.getObject("id", UUID.class),
                MunicipalityNumber.of(row.getString("municipality")),
                row.getString("name"), row.getString("email"), instant(row, "invited_at"), answer(row));
    }

    private static Partner.Answer answer(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        if (answer == null) {
            return new Partner.Asked();
        }
        return answer.equals("yes")
                ? new Partner.Agreed(row.getString("answered_name"), instant(row, "answered_at"))
                : new Partner.Declined(row.getString("answered_name"), instant(row, "answered_at"));
    }
}
