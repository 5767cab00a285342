package no.innovasjonsskolen.invitation;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A button that makes the visitor of the demo school the one who was invited. */
@Profile("demo & !production")
@Component
class DemoInvitationPart implements InvitationPart {

    record View(String url, String name) {}

    @Override
    public Object view(String address, Invitation invitation) {
        return new View(address + "/demo", invitation.name());
    }
}
