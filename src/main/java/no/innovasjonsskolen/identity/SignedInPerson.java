package no.innovasjonsskolen.identity;

import java.io.Serializable;
import java.util.List;
import no.innovasjonsskolen.site.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A person who has signed in, as she was a second ago: her name and roles are read with the session. */
final class SignedInPerson extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final Principal person;

    /**
     * What the frame needs without asking the database.
     *
     * @param formToken what her forms carry against forgery, see {@link FormTokens}
     */
    record Principal(PersonId id, String name, @Nullable Language language, List<Role> roles, Proof proof,
            String formToken)
            implements
                Serializable {}

    SignedInPerson(Principal person) {
        super(List.of());
        this.person = person;
        setAuthenticated(true);
    }

    boolean is(RoleKind kind) {
        return person.roles().stream().anyMatch(role -> role.kind() == kind);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Principal getPrincipal() {
        return person;
    }

    @Override
    public String getName() {
        return person.id().value().toString();
    }
}
