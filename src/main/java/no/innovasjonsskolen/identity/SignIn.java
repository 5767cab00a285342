package no.innovasjonsskolen.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.stereotype.Component;

/** Lets a person in: a new session id, who she is, and where she was going. */
@Component
public class SignIn {

    private final People people;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final CookieRequestCache goingTo = new CookieRequestCache();

    SignIn(People people) {
        this.people = people;
    }

    /** Who is signed in, on pages that are open to everybody. */
    public static Optional<PersonId> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInPerson person
                ? Optional.of(person.getPrincipal().id()) : Optional.empty();
    }

    /**
     * Signs the person in.
     *
     * @param how what she proved herself with
     * @return the address she was on her way to
     */
    public String as(PersonId id, String how, HttpServletRequest request, HttpServletResponse response) {
        var person = people.get(id);
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedInPerson(new SignedInPerson.Principal(id, person.name(),
                person.language().orElse(null), people.rolesOf(id), how)));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        var saved = goingTo.getRequest(request, response);
        goingTo.removeRequest(request, response);
        return saved == null ? "/soknad" : saved.getRedirectUrl();
    }
}
