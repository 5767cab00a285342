package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.RightPeriod;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.invitation.Invitation;
import no.innovasjonsskolen.invitation.Invitations;
import org.springframework.stereotype.Component;

/** SQL: table {@code colleague}, and {@code partner_person} as far as it lets somebody write. */
@Component
class Colleagues {

    /**
     * Led or joined by a municipality that she applies for; or she was let in, by a colleague or by the
     * question to a partner that said yes, and not too long ago. What was withdrawn stays theirs to read.
     */
    private static final String WRITTEN_BY = """
            where (a.lead = any(:mine)
                or exists (select from admission.colleague k
                           where k.application = a.id and k.person = :me and k.since > :ended%1$s)
                or exists (select from admission.partner p
                           join admission.partner_answer y on y.partner = p.id and y.answer = 'yes'
                           where p.application = a.id and (p.municipality = any(:mine) or exists (
                               select from admission.partner_person x
                               where x.partner = p.id and x.person = :me and x.since > :ended%1$s))))
            """;
    static final String OF_MINE = WRITTEN_BY.formatted("");
    private static final String OF_MINE_SINCE = WRITTEN_BY.formatted(" and since <= :then");

    private final Database db;
    private final Invitations invitations;
    private final Applications applications;
    private final People people;

    Colleagues(Database db, Invitations invitations, Applications applications, People people) {
        this.people = people;
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
                insert into admission.colleague as k (application, person, since) values (:id, :person, :at)
                on conflict (application, person) do update set since = excluded.since where k.since <= :ended
                """)
                .param("id", id).param("person", person).param("at", at)
                .param("ended", RightPeriod.ended(at)).update();
    }

    /** Everybody who was let in and has the right still: a partner's only while that is with it. */
    List<Colleague> of(ApplicationId id) {
        return db.sql("""
                select person, null::uuid as partner, since from admission.colleague
                where application = :id and since > :ended
                union all
                select x.person, p.id, x.since
                from admission.partner_person x join admission.partner p on p.id = x.partner
                join admission.partner_answer y on y.partner = p.id and y.answer = 'yes'
                where p.application = :id and x.since > :ended
                order by since
                """)
                .param("id", id).param("ended", people.endedBefore()).query(Colleague.class).list();
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

    /** Whether this person writes in an application by a right that she has had since then. */
    boolean hasWrittenSince(Instant then, PersonId person, ApplicationId id) {
        return db.sql("select from admission.application a " + OF_MINE_SINCE + "and a.id = :id")
                .param("id", id).param("me", person).param("then", then)
                .param("ended", people.endedBefore())
                .param("mine", people.scopesSince(then, person, RoleKind.COORDINATOR)).exists();
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
