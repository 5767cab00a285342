package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.invitation.Invitations;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/** SQL: table {@code claim}: each municipality's one chance in a call; and what its application is called. */
@Component
class Claims {

    private final Database db;
    private final Invitations invitations;
    private final MunicipalityName names;

    Claims(Database db, Invitations invitations, MunicipalityName names) {
        this.db = db;
        this.invitations = invitations;
        this.names = names;
    }

    /**
     * The application a municipality is in, so that others know which municipality to ask.
     *
     * @param lead the name of the municipality that leads it; its people are its own, and not told of
     */
    record Holder(ApplicationId id, String lead, boolean asPartner) {}

    private record Held(ApplicationId id, MunicipalityNumber lead) {}

    /** The application a municipality is in, if any. */
    Optional<ApplicationId> holding(CallId call, MunicipalityNumber municipality) {
        return db.sql("select application from admission.claim where call = :call and municipality = :number")
                .param("call", call).param("number", municipality).query(ApplicationId.class).optional();
    }

    /** Who holds the municipality's chance; throws when nobody does. */
    Holder of(CallId call, MunicipalityNumber municipality) {
        var held = db.sql("""
                select a.id, a.lead
                from admission.claim c join admission.application a on a.id = c.application
                where c.call = :call and c.municipality = :number
                """)
                .param("call", call).param("number", municipality).query(Held.class).single();
        return new Holder(held.id(), names.of(held.lead()), !held.lead().equals(municipality));
    }

    /** Those of the municipalities that are in an application already. */
    Set<MunicipalityNumber> taken(CallId call, Collection<MunicipalityNumber> municipalities) {
        return Set.copyOf(db.sql("""
                select municipality from admission.claim
                where call = :call and municipality = any(:municipalities)
                """)
                .param("call", call).param("municipalities", municipalities).query(MunicipalityNumber.class)
                .list());
    }

    /** Takes the municipality's only chance in this call; false when it is taken already. */
    boolean claim(CallId call, MunicipalityNumber municipality, ApplicationId id, Instant at) {
        return db.sql("""
                insert into admission.claim (call, municipality, application, claimed_at)
                values (:call, :number, :id, :at)
                on conflict (call, municipality) do nothing
                """)
                .param("call", call).param("number", municipality).param("id", id).param("at", at)
                .update() == 1;
    }

    /** The municipality leaves the application, and may be in another; its director is asked no more. */
    void release(ApplicationId id, MunicipalityNumber municipality, Instant at) {
        invitations.end(AdmissionInvitations.GUARANTEE, Guarantees.Request.seat(id, municipality), at);
        db.sql("delete from admission.claim where application = :id and municipality = :number")
                .param("id", id).param("number", municipality).update();
    }

    /** Those of these applications that hold their municipalities still: they are not withdrawn. */
    List<ApplicationId> living(Collection<ApplicationId> ids) {
        return db.sql("select distinct application from admission.claim where application = any(:ids)")
                .param("ids", ids).query(ApplicationId.class).list();
    }

    /** Whether this person began one of a call's applications. */
    boolean hasBegun(PersonId me, CallId call) {
        return db.sql("select from admission.application where call = :call and started_by = :me")
                .param("call", call).param("me", me).exists();
    }

    /**
     * The reference of the application that this is, or is a part of, as an address may name it; empty for
     * nobody's. Whoever asks has shown the page.
     */
    Optional<String> referenceOf(UUID id) {
        return db.sql("""
                select a.reference from admission.application a where a.id in (
                    select :id union select application from admission.partner where id = :id
                    union select application from admission.participant where id = :id
                    union select application from admission.guarantee_request where id = :id)
                """).param("id", id).query(row -> row.text("reference")).optional();
    }
}
