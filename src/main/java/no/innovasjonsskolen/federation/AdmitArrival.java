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
    private final Journal journal;
    private final SchoolClock clock;

    AdmitArrival(Logins logins, People people, Journal journal, SchoolClock clock) {
        this.logins = logins;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {}

    /** She is this person. */
    record Admitted(PersonId id) implements Outcome {}

    /** Nobody we know, and the service does not say what she is called and how to reach her. */
    record MustSayWho() implements Outcome {}

    /** She came to represent a municipality, and represents none. */
    record RepresentsNobody() implements Outcome {}

    /** The login was to be added to one person, and is another's. */
    record IsAnothers() implements Outcome {}

    /** Somebody has come. */
    @Transactional
    Outcome admit(Arrival arrival) {
        if (arrival.portal() == Portal.ANSATTPORTEN && arrival.municipalities().isEmpty()) {
            return new RepresentsNobody();
        }
        var known = logins.ownerOf(arrival.issuer(), arrival.subject());
        if (known.isPresent()) {
            return admitted(known.get(), arrival, clock.instant());
        }
        return arrival.name().isBlank() || arrival.email().isBlank() ? new MustSayWho()
                : add(arrival, arrival.name(), arrival.email());
    }

    /** A newcomer has said who she is. A second click finds the person that the first one made. */
    @Transactional
    Outcome add(Arrival arrival, String name, String email) {
        var now = clock.instant();
        var known = logins.ownerOf(arrival.issuer(), arrival.subject());
        if (known.isPresent()) {
            return admitted(known.get(), arrival, now);
        }
        var person = new Person(PersonId.random(), name, email, Optional.empty());
        people.add(person, now);
        logins.link(person.id(), arrival.issuer(), arrival.subject(), now);
        record(person, "federation.act.added", arrival, now);
        return admitted(person.id(), arrival, now);
    }

    /** The person who is signed in adds a login to those she has. */
    @Transactional
    Outcome link(PersonId to, Arrival arrival) {
        var now = clock.instant();
        var known = logins.ownerOf(arrival.issuer(), arrival.subject());
        if (known.isPresent() && !known.get().equals(to)) {
            return new IsAnothers();
        }
        if (logins.link(to, arrival.issuer(), arrival.subject(), now)) {
            record(people.get(to), "federation.act.linked", arrival, now);
        }
        return admitted(to, arrival, now);
    }

    private Admitted admitted(PersonId id, Arrival arrival, Instant now) {
        for (var municipality : arrival.municipalities()) {
            var role = new Role(RoleKind.COORDINATOR, municipality);
            if (!people.holds(id, role)) {
                people.give(id, role, now);
                var person = people.get(id);
                journal.record(now, person.asActor(), "federation.act.represents", person.asSubject(),
                        Map.of("municipality", municipality));
            }
        }
        return new Admitted(id);
    }

    private void record(Person person, String act, Arrival arrival, Instant now) {
        journal.record(now, person.asActor(), act, person.asSubject(),
                Map.of("service", arrival.portal().code()));
    }
}
