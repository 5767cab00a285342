package no.innovasjonsskolen.federation;

import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Logins;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: the person who is signed in adds a login to those she has. Made by herself. */
@Component
class LinkLogin {

    private final Logins logins;
    private final People people;
    private final AdmitArrival admitArrival;
    private final SchoolClock clock;

    LinkLogin(Logins logins, People people, AdmitArrival admitArrival, SchoolClock clock) {
        this.logins = logins;
        this.people = people;
        this.admitArrival = admitArrival;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** It is hers, now or since earlier. */
        record Linked() implements Outcome {}

        /** It is another person's. */
        record IsAnothers() implements Outcome {}
    }

    @Transactional
    Outcome link(PersonId to, Arrival arrival) {
        var now = clock.instant();
        var known = logins.ownerOf(arrival.issuer(), arrival.subject());
        if (known.isPresent() && !known.get().equals(to)) {
            return new Outcome.IsAnothers();
        }
        if (logins.link(to, arrival.issuer(), arrival.subject(), now)) {
            admitArrival.record(people.get(to), "federation.act.linked", arrival, now);
        }
        admitArrival.giveRoles(to, arrival, now);
        return new Outcome.Linked();
    }
}
