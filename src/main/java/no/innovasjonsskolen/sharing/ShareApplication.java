package no.innovasjonsskolen.sharing;

import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Secret;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.programme.Programmes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: whoever has a new link may read the application without names, and the link before leads
 * nowhere. Made by whoever writes in the application.
 */
@Component
class ShareApplication {

    private final Admissions admissions;
    private final Programmes programmes;
    private final ShareLinks links;
    private final Journal journal;
    private final SchoolClock clock;

    ShareApplication(Admissions admissions, Programmes programmes, ShareLinks links, Journal journal,
            SchoolClock clock) {
        this.admissions = admissions;
        this.programmes = programmes;
        this.links = links;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** @param secret kept nowhere: it is shown now or never */
        record Shared(String secret) implements Outcome {}

        /** It is withdrawn, or its call is over. */
        record NotNow() implements Outcome {}
    }

    @Transactional
    Outcome share(Person me, ApplicationId id) {
        var now = clock.instant();
        var application = admissions.own(id, me.id());
        var before = links.hold(id);
        if (!SharingPeriod.isOpen(application.withdrawn(), programmes.call(application.call()), now)) {
            return new Outcome.NotNow();
        }
        var secret = Secret.random();
        links.end(id, now);
        links.add(id, secret, me, now);
        journal.record(now, me.asActor(),
                before.isPresent() ? "sharing.act.replaced" : "sharing.act.shared", Admissions.subject(id),
                Map.of());
        return new Outcome.Shared(secret);
    }
}
