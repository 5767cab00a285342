package no.innovasjonsskolen.admission;

import java.time.Instant;
import no.innovasjonsskolen.invitation.Invitations;
import org.springframework.stereotype.Component;

/**
 * Part of every decision that takes a question back from a partner: its links lead nowhere, the right to
 * apply that came with the link ends, and the municipality is free to be in another application.
 */
@Component
class ReleasePartner {

    private final Claims claims;
    private final Invitations invitations;

    ReleasePartner(Claims claims, Invitations invitations) {
        this.claims = claims;
        this.invitations = invitations;
    }

    void release(Partner partner, Instant now) {
        invitations.end(AdmissionInvitations.PARTNER, partner.id().toString(), now);
        invitations.end(AdmissionInvitations.GUARANTEE,
                Guarantees.Request.seat(partner.application(), partner.municipality()), now);
        claims.release(partner.application(), partner.municipality());
    }
}
