package no.innovasjonsskolen.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.Visitor;
import no.innovasjonsskolen.site.Visitors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells the frame who is signed in and what she may choose from. */
@Component
class SignedInVisitors implements Visitors {

    private final List<Scopes> scopes;
    private final Menu menu;

    SignedInVisitors(List<Scopes> scopes, Menu menu) {
        this.scopes = scopes;
        this.menu = menu;
    }

    @Override
    public Optional<Visitor> of(HttpServletRequest request) {
        return signedIn().map(SignedInPerson::getPrincipal)
                .map(person -> new Visitor(mark(person.id()), person.name(),
                        acting(person.roles()), Optional.ofNullable(person.language())));
    }

    private static String mark(PersonId id) {
        return UUID.nameUUIDFromBytes(("browser " + id.value()).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** On whose behalf: the municipalities she applies for. */
    private Optional<String> acting(List<Role> roles) {
        var names = roles.stream().filter(role -> role.kind() == RoleKind.COORDINATOR)
                .flatMap(role -> scopes.stream().flatMap(room -> room.nameOf(role).stream())).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    @Override
    public Doors doors() {
        return new Doors(SignInPage.ADDRESS, SecurityConfiguration.SIGN_OUT);
    }

    @Override
    public List<MenuItem> menu(HttpServletRequest request) {
        return menu.of(signedIn());
    }

    static Optional<SignedInPerson> signedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInPerson person
                ? Optional.of(person) : Optional.empty();
    }
}
