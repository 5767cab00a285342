package no.innovasjonsskolen.identity;

import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Lets a person in: a new session under a new id, who she is, and where she was going. */
@Component
public class SignIn {

    private final People people;
    private final Sessions sessions;
    private final KeptForms forms;
    private final CsrfTokenRepository tokens;
    private final Menu menu;
    private final SchoolClock clock;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SignIn(People people, Sessions sessions, KeptForms forms, CsrfTokenRepository tokens, Menu menu,
            SchoolClock clock) {
        this.people = people;
        this.sessions = sessions;
        this.forms = forms;
        this.tokens = tokens;
        this.menu = menu;
        this.clock = clock;
    }

    /** Who is signed in, on pages that are open to everybody. */
    public static Optional<PersonId> current() {
        return SignedInVisitors.signedIn().map(person -> person.getPrincipal().id());
    }

    /** Whose the browser's session is, also while a sign-in service's answer is being read. */
    public Optional<PersonId> inSession(Browser browser) {
        var proven = contexts.loadDeferredContext(browser.request()).get().getAuthentication();
        return proven instanceof SignedInPerson person
                ? Optional.of(person.getPrincipal().id()) : Optional.empty();
    }

    /**
     * Signs the person in.
     *
     * @param how the way in, such as {@code demo}
     * @return the address she was on her way to
     */
    public String as(PersonId id, String how, Browser browser) {
        return as(id, Proof.by(how), browser);
    }

    /**
     * Signs the person in.
     *
     * @return the address she was on her way to
     */
    public String as(PersonId id, Proof proof, Browser browser) {
        var person = people.get(id);
        var roles = people.rolesOf(id);
        tokens.saveToken(null, browser.request(), browser.response());
        var earlier = browser.request().getSession(false);
        if (earlier != null) {
            earlier.invalidate();
        }
        var context = SecurityContextHolder.createEmptyContext();
        var proven = new SignedInPerson(new SignedInPerson.Principal(id, person.name(),
                person.language().orElse(null), roles, proof, formToken(id, browser)));
        context.setAuthentication(proven);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, browser.request(), browser.response());
        SecurityLog.tell(SecurityLog.Event.SIGNED_IN, Optional.of(id), "how", proof.how());
        return GoingTo.take(browser).or(() -> keptForm(id, browser)).orElseGet(() -> menu.startOf(proven));
    }

    /** Ends the sessions that a sign-in service has ended; see {@link Proof#serviceSession}. */
    public void endOfService(String serviceSession) {
        sessions.endOfService(serviceSession, clock.outside());
        SecurityLog.tell(SecurityLog.Event.SESSIONS_ENDED, Optional.empty(), "by", "service");
    }

    /** What she sent from this browser when she was not signed in is the first thing she must see. */
    private Optional<String> keptForm(PersonId id, Browser browser) {
        return browser.kept(KeepForm.COOKIE)
                .flatMap(secret -> forms.waiting(id, secret, clock.outside().minus(KeptForms.KEPT)))
                .map(KeptFormPage::addressOf);
    }

    /**
     * A form that somebody else opened in this browser must not be sent by her; but the forms she herself
     * left open when her session ran out go on working.
     */
    private String formToken(PersonId id, Browser browser) {
        return browser.kept(SessionConfiguration.COOKIE)
                .flatMap(earlier -> sessions.formTokenOf(earlier, id)).orElseGet(Secret::random);
    }
}
