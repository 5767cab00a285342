package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.invitation.Invitation;
import no.innovasjonsskolen.invitation.Invitations;
import org.springframework.stereotype.Component;

/** SQL: table {@code colleague}, and {@code partner_person} as far as it lets somebody write. */
@Component
class Colleagues {

    private final Database db;
    private final Invitations invitations;
    private final Applications applications;

    Colleagues(Database db, Invitations invitations, Applications applications) {
        this.db = db;
        this.invitations = invitations;
        this.applications = applications;
    }

    /**
     * Somebody who was let in to write in one application.
     *
     * @param partner the partner she writes for; empty for the lead
     */
    record Colleague(PersonId person, Optional<UUID> partner, Instant since) {}

    /** She writes for the lead from now on, in this application and no other. */
    void letIn(ApplicationId id, PersonId person, Instant at) {
        db.sql("""
                insert into admission.colleague (application, person, since)
                values (:id, :person, :at) on conflict do nothing
                """)
                .param("id", id).param("person", person).param("at", at).update();
    }

    /** Everybody who was let in, in the order they came. */
    List<Colleague> of(ApplicationId id) {
        return db.sql("""
                select person, null::uuid as partner, since from admission.colleague where application = :id
                union all
                select x.person, p.id, x.since
                from admission.partner_person x join admission.partner p on p.id = x.partner
                where p.application = :id
                order by since
                """)
                .param("id", id).query(Colleague.class).list();
    }

    /** The partner for which somebody writes in an application; empty for who writes for its lead. */
    Optional<Partner> through(Application application, PersonId me) {
        var mine = applications.municipalitiesOf(me);
        if (mine.contains(application.lead())) {
            return Optional.empty();
        }
        var letIn = of(application.id()).stream().filter(it -> it.person().equals(me))
                .flatMap(it -> it.partner().stream()).toList();
        return application.partners().stream().filter(it -> it.agreed()
                && (mine.contains(it.municipality()) || letIn.contains(it.id()))).findFirst();
    }

    /** Those who have been sent a link that nobody has used, in the order they were asked. */
    List<Invitation> asked(ApplicationId id) {
        return invitations.waiting(AdmissionInvitations.COLLEAGUE, id.value());
    }

    /** Her right ends. */
    void end(ApplicationId id, Colleague colleague) {
        colleague.partner().ifPresentOrElse(
                partner -> db.sql("""
                        delete from admission.partner_person where partner = :partner and person = :person
                        """)
                        .param("partner", partner).param("person", colleague.person()).update(),
                () -> db.sql("delete from admission.colleague where application = :id and person = :person")
                        .param("id", id).param("person", colleague.person()).update());
    }
}
