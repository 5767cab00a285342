package no.innovasjonsskolen.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Lets a person in: a new session under a new id, who she is, and where she was going. */
@Component
public class SignIn {

    private final People people;
    private final Sessions sessions;
    private final CsrfTokenRepository tokens;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SignIn(People people, Sessions sessions, CsrfTokenRepository tokens) {
        this.people = people;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /** Who is signed in, on pages that are open to everybody. */
    public static Optional<PersonId> current() {
        return SignedInVisitors.signedIn().map(person -> person.getPrincipal().id());
    }

    /**
     * Signs the person in.
     *
     * @param how the way in, such as {@code demo}
     * @return the address she was on her way to
     */
    public String as(PersonId id, String how, HttpServletRequest request, HttpServletResponse response) {
        return as(id, Proof.by(how), request, response);
    }

    /**
     * Signs the person in.
     *
     * @return the address she was on her way to
     */
    public String as(PersonId id, Proof proof, HttpServletRequest request, HttpServletResponse response) {
        var person = people.get(id);
        var roles = people.rolesOf(id);
        newTokenUnlessHers(id, request, response);
        var earlier = request.getSession(false);
        if (earlier != null) {
            earlier.invalidate();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedInPerson(new SignedInPerson.Principal(id, person.name(),
                person.language().orElse(null), roles, proof)));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        var office = roles.stream().anyMatch(role -> role.kind() == RoleKind.OFFICE);
        return GoingTo.take(request, response).orElse(office ? "/kontor" : "/soknad");
    }

    /**
     * A form that somebody else opened in this browser must not be sent by her; but the forms she herself
     * left open when her session ran out go on working.
     */
    private void newTokenUnlessHers(PersonId id, HttpServletRequest request, HttpServletResponse response) {
        var earlier = Cookies.read(request, SessionConfiguration.COOKIE).flatMap(sessions::ownerOf);
        if (!earlier.equals(Optional.of(id))) {
            tokens.saveToken(null, request, response);
        }
    }
}
