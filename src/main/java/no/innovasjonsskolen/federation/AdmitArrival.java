package no.innovasjonsskolen.federation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Logins;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.identity.Secret;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: who is it that a service has vouched for? Found by the service's own name for her and by
 * nothing else: an address or a name that is alike makes nobody somebody.
 */
@Component
class AdmitArrival {

    private final Logins logins;
    private final People people;
    private final Newcomers newcomers;
    private final Journal journal;
    private final SchoolClock clock;

    AdmitArrival(Logins logins, People people, Newcomers newcomers, Journal journal, SchoolClock clock) {
        this.logins = logins;
        this.people = people;
        this.newcomers = newcomers;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** She is this person. */
        record Admitted(PersonId id) implements Outcome {}

        /**
         * Nobody we know, and the service does not say what she is called and how to reach her. She is asked.
         *
         * @param secret for her browser to keep until she has said it
         */
        record MustSayWho(String secret) implements Outcome {}

        /** She came to represent a municipality, and represents none. */
        record RepresentsNobody() implements Outcome {}
    }

    /** Somebody has come. */
    @Transactional
    Outcome admit(Arrival arrival) {
        if (arrival.portal() == Portal.ANSATTPORTEN && arrival.municipalities().isEmpty()) {
            return new Outcome.RepresentsNobody();
        }
        var known = logins.ownerOf(arrival.issuer(), arrival.subject());
        if (known.isPresent()) {
            giveRoles(known.get(), arrival, clock.instant());
            return new Outcome.Admitted(known.get());
        }
        if (arrival.name().isBlank() || arrival.email().isBlank()) {
            var secret = Secret.random();
            newcomers.add(secret, arrival, clock.outside());
            return new Outcome.MustSayWho(secret);
        }
        return new Outcome.Admitted(add(arrival, arrival.name(), arrival.email()));
    }

    /** A newcomer has said who she is. A second click finds the person that the first one made. */
    @Transactional
    PersonId add(Arrival arrival, String name, String email) {
        var now = clock.instant();
        var known = logins.ownerOf(arrival.issuer(), arrival.subject());
        if (known.isPresent()) {
            giveRoles(known.get(), arrival, now);
            return known.get();
        }
        var person = new Person(PersonId.random(), name, email, Optional.empty());
        people.add(person, now);
        logins.link(person.id(), arrival.issuer(), arrival.subject(), now);
        record(person, "federation.act.added", arrival, now);
        giveRoles(person.id(), arrival, now);
        return person.id();
    }

    /** What she represents, the service has confirmed: she may act for it from now on, and for a while. */
    void giveRoles(PersonId id, Arrival arrival, Instant now) {
        for (var municipality : arrival.municipalities()) {
            var role = new Role(RoleKind.COORDINATOR, municipality);
            var isNew = !people.holds(id, role);
            people.give(id, role, now);
            if (isNew) {
                var person = people.get(id);
                journal.record(now, person.asActor(), "federation.act.represents", person.asSubject(),
                        Map.of("municipality", municipality));
            }
        }
    }

    void record(Person person, String act, Arrival arrival, Instant now) {
        journal.record(now, person.asActor(), act, person.asSubject(),
                Map.of("service", arrival.portal().code()));
    }
}
