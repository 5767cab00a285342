package no.innovasjonsskolen.municipality;

import java.util.Optional;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.identity.Scopes;
import org.springframework.stereotype.Component;

/** Names the municipality that a coordinator applies for. */
@Component
class MunicipalityScopes implements Scopes {

    private final Municipalities municipalities;

    MunicipalityScopes(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** «Lom kommune»: the Norwegian name of the legal body, whatever language the reader has chosen. */
    @Override
    public Optional<String> nameOf(Role role) {
        return role.kind() == RoleKind.COORDINATOR
                ? municipalities.lastKnown(MunicipalityNumber.of(role.scope()))
                        .map(municipality -> Names.norwegian(municipality.names().official()) + " kommune")
                : Optional.empty();
    }
}
