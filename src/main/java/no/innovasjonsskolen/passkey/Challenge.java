package no.innovasjonsskolen.passkey;

import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.identity.Browser;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What the device must sign, kept by the browser it was asked in. A session would do, but here a session
 * says who is signed in and nothing else.
 */
final class Challenge {

    /** The device's answer, which the script on the page puts in the form; nobody sees it. */
    static final FieldSpec<String> ANSWER = FieldSpec.line("svar", 20_000)
            .labelled(Option.NO_HINT, Option.NO_HINT);

    private static final String COOKIE = "passnokkel";

    private Challenge() {}

    /** Hands the question to the browser's script. */
    static ResponseEntity<String> ask(Question question, Browser browser) {
        browser.keep(COOKIE, question.challenge(), Ceremonies.PATIENCE);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore()).body(question.json());
    }

    /** What this browser was asked; nothing known when it was not. */
    static String take(Browser browser) {
        var challenge = browser.kept(COOKIE).orElse("");
        browser.forget(COOKIE);
        return challenge;
    }
}
