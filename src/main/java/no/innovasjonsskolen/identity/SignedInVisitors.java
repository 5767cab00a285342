package no.innovasjonsskolen.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.Visitor;
import no.innovasjonsskolen.site.Visitors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells the frame who is signed in and what she may choose from. */
@Component
class SignedInVisitors implements Visitors {

    private final List<Scopes> scopes;

    SignedInVisitors(List<Scopes> scopes) {
        this.scopes = scopes;
    }

    @Override
    public Optional<Visitor> of(HttpServletRequest request) {
        return signedIn().map(SignedInPerson::getPrincipal)
                .map(person -> new Visitor(person.name(), acting(person.roles()),
                        Optional.ofNullable(person.language())));
    }

    /** On whose behalf: the municipalities she applies for. */
    private Optional<String> acting(List<Role> roles) {
        var names = roles.stream().filter(role -> role.kind() == RoleKind.COORDINATOR)
                .flatMap(role -> scopes.stream().flatMap(room -> room.nameOf(role).stream())).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    @Override
    public List<MenuItem> menu(HttpServletRequest request) {
        var menu = new ArrayList<MenuItem>();
        menu.add(new MenuItem("/studiet", "identity.menu.study"));
        menu.add(new MenuItem("/sok-om-plass", "identity.menu.apply"));
        signedIn().ifPresent(person -> {
            menu.add(new MenuItem("/soknad", "identity.menu.applications"));
            if (person.is(RoleKind.OFFICE)) {
                menu.add(new MenuItem("/kontor", "identity.menu.office"));
            }
            if (person.getPrincipal().roles().stream().anyMatch(role -> role.kind().isStaff())) {
                menu.add(new MenuItem("/passnokler", "identity.menu.passkeys"));
            }
        });
        return menu;
    }

    static Optional<SignedInPerson> signedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInPerson person
                ? Optional.of(person) : Optional.empty();
    }
}
