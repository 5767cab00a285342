package no.innovasjonsskolen.alert;

import no.innovasjonsskolen.programme.BesideCalls;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** The office sees how many wait for the next call, and never who. */
@Component
class WaitingForCall implements BesideCalls {

    private final Subscriptions subscriptions;

    WaitingForCall(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public String line(Words words) {
        return words.localize("alert.waiting", subscriptions.waiting());
    }
}
