package no.innovasjonsskolen.passkey;

import java.util.Optional;
import no.innovasjonsskolen.attempt.Attempts;
import no.innovasjonsskolen.attempt.ClientAddress;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.identity.Browser;
import no.innovasjonsskolen.identity.SecurityLog;
import no.innovasjonsskolen.identity.SignIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** In with a passkey: the device says who it is. */
@Controller
class PasskeySignInPage {

    static final String ADDRESS = "/logg-inn/passnokkel";

    private static final Form FORM = Form.of("passkey.way", Challenge.ANSWER);

    /** @param failed whether the device's answer would not do */
    record View(boolean failed) {}

    private final RecogniseOwner recogniseOwner;
    private final SignIn signIn;
    private final Attempts attempts;

    PasskeySignInPage(RecogniseOwner recogniseOwner, SignIn signIn, Attempts attempts) {
        this.recogniseOwner = recogniseOwner;
        this.signIn = signIn;
        this.attempts = attempts;
    }

    @Access(Who.EVERYONE)
    @GetMapping(ADDRESS)
    Page show() {
        return Page.show(new View(false));
    }

    /** The script on the page asks first. */
    @Access(Who.EVERYONE)
    @PostMapping(ADDRESS + "/start")
    ResponseEntity<String> begin(Browser browser, ClientAddress from) {
        attempts.spend("passkey", from);
        return Challenge.ask(recogniseOwner.begin(), browser);
    }

    @Access(Who.EVERYONE)
    @PostMapping(ADDRESS)
    Page enter(FormData sent, Browser browser) {
        return recogniseOwner.finish(Challenge.take(browser), FORM.read(sent).text(Challenge.ANSWER))
                .map(person -> Page.goTo(signIn.as(person, "passkey", browser)))
                .orElseGet(() -> {
                    SecurityLog.tell(SecurityLog.Event.SIGN_IN_FAILED, Optional.empty(), "how", "passkey");
                    return Page.invalid(new View(true));
                });
    }
}
