package no.innovasjonsskolen.alert;

import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Secret;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.site.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody writes an address that wants to be told. Whether it is on the list, only its owner learns, by a
 * letter: at most one in a day and night, whoever asks and however often.
 */
@Component
class AskToBeTold {

    private final Subscriptions subscriptions;
    private final AlertLetters writing;
    private final Letters letters;
    private final SchoolClock clock;

    AskToBeTold(Subscriptions subscriptions, AlertLetters writing, Letters letters, SchoolClock clock) {
        this.subscriptions = subscriptions;
        this.writing = writing;
        this.letters = letters;
        this.clock = clock;
    }

    /** @param language of the letter with the link; she is told in the one she confirms in */
    @Transactional
    void ask(String email, Language language) {
        var now = clock.instant();
        var known = subscriptions.hold(email);
        if (known.filter(it -> it.wasJustWrittenTo(now)).isPresent()) {
            return;
        }
        var subscription = new Subscription(known.map(Subscription::id).orElseGet(SubscriptionId::random),
                email, language, now, known.flatMap(Subscription::confirmedAt));
        var secret = Secret.random();
        subscriptions.write(subscription, secret);
        var link = AlertPage.url(secret);
        letters.send(subscription.confirmedAt().isPresent()
                ? writing.alreadyListed(subscription, language, link)
                : writing.confirm(subscription, language, link), now);
    }
}
