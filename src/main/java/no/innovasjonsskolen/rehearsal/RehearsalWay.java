package no.innovasjonsskolen.rehearsal;

import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.CallWay;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** The way from a call's page at the office to its draws on trial. */
@Component
class RehearsalWay implements CallWay {

    @Override
    public Shown from(CallId call, Words words) {
        return new Shown(words.url(RehearsalsPage.url(call)), words.localize("rehearsal.title"));
    }
}
