package no.innovasjonsskolen.admission;

import java.time.Instant;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.invitation.Invitations;
import org.springframework.stereotype.Component;

/**
 * Part of every decision that takes a question back from a partner: its links lead nowhere, the right to
 * apply that came with the link ends, and the municipality is free to be in another application.
 */
@Component
class ReleasePartner {

    private final Partners partners;
    private final Claims claims;
    private final Invitations invitations;
    private final People people;

    ReleasePartner(Partners partners, Claims claims, Invitations invitations, People people) {
        this.partners = partners;
        this.claims = claims;
        this.invitations = invitations;
        this.people = people;
    }

    void release(Partner partner, Instant now) {
        invitations.end(AdmissionInvitations.PARTNER, partner.id().toString(), now);
        invitations.end(AdmissionInvitations.GUARANTEE,
                Guarantees.Request.seat(partner.application(), partner.municipality()), now);
        var right = new Role(RoleKind.COORDINATOR, partner.municipality().value());
        partners.endRights(partner.id()).forEach(person -> people.end(person, right, now));
        claims.release(partner.application(), partner.municipality());
    }
}
