package no.innovasjonsskolen.federation;

import java.util.Optional;
import no.innovasjonsskolen.attempt.Attempts;
import no.innovasjonsskolen.attempt.ClientAddress;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.FieldValue;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Browser;
import no.innovasjonsskolen.identity.SignIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The first time: the service has said that she is herself, and not what she is called. */
@Controller
class NewcomerPage {

    static final String ADDRESS = "/logg-inn/ny";

    /** Holds the secret by which a newcomer's browser is known. */
    static final String COOKIE = "ny";

    private static final FieldSpec<String> NAME = FieldSpec.line("navn", 100).required()
            .autocomplete("name").width(20);
    private static final FieldSpec<String> EMAIL = FieldSpec.email("epost").required()
            .autocomplete("email").width(20);
    private static final Form FORM = Form.of("federation.newcomer", NAME, EMAIL);
    private static final Page.Way AGAIN = new Page.Way("/logg-inn", "federation.again");

    record View(FormView form) {}

    private final Newcomers newcomers;
    private final AdmitArrival admitArrival;
    private final SignIn signIn;
    private final Attempts attempts;
    private final SchoolClock clock;

    NewcomerPage(Newcomers newcomers, AdmitArrival admitArrival, SignIn signIn, Attempts attempts,
            SchoolClock clock) {
        this.newcomers = newcomers;
        this.admitArrival = admitArrival;
        this.signIn = signIn;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Access(Who.EVERYONE)
    @GetMapping(ADDRESS)
    Page ask(Browser browser, Words words) {
        return arrival(browser)
                .map(arrival -> FORM.filled(field -> field.equals(NAME.name())
                        ? FieldValue.of(arrival.name()) : FieldValue.NONE))
                .map(input -> Page.show(view(input, words)))
                .orElseGet(NewcomerPage::tooLate);
    }

    @Access(Who.EVERYONE)
    @PostMapping(ADDRESS)
    Page say(FormData sent, Browser browser, ClientAddress from, Words words) {
        attempts.spend("newcomer", from);
        var found = arrival(browser);
        if (found.isEmpty()) {
            return tooLate();
        }
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(input, words));
        }
        var id = admitArrival.add(found.get(), input.get(NAME), input.get(EMAIL));
        browser.kept(COOKIE).ifPresent(newcomers::remove);
        browser.forget(COOKIE);
        return Page.goTo(signIn.as(id, found.get().proof(), browser));
    }

    private Optional<Arrival> arrival(Browser browser) {
        return browser.kept(COOKIE).flatMap(secret -> newcomers.find(secret, clock.outside()));
    }

    private static View view(FormInput input, Words words) {
        return new View(input.view(ADDRESS, words));
    }

    private static Page tooLate() {
        return Page.refused(AGAIN, "federation.newcomer.too-late");
    }
}
