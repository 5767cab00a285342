package no.innovasjonsskolen.passkey;

import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: one more device may sign her in. Made by the owner, who works for the school. */
@Component
class AddPasskey {

    private final OwnerRepository owners;
    private final Ceremonies ceremonies;
    private final RelyingParty school;
    private final Journal journal;
    private final SchoolClock clock;

    AddPasskey(OwnerRepository owners, Ceremonies ceremonies, RelyingParty school, Journal journal,
            SchoolClock clock) {
        this.owners = owners;
        this.ceremonies = ceremonies;
        this.school = school;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** The device signs her in from now on. */
        record Added() implements Outcome {}

        /** The answer came too late, was given before, or is not to be believed. */
        record NotBelieved() implements Outcome {}
    }

    /** Asks the device. */
    Question begin(Person me) {
        owners.demand(me.id());
        var challenge = ceremonies.begin(Optional.of(me.id()), clock.outside());
        return new Question(challenge, school.askForNew(me, challenge));
    }

    /** Takes the device's answer, and what she calls the device. */
    @Transactional
    Outcome finish(Person me, String challenge, String answer, String name) {
        owners.demand(me.id());
        if (!ceremonies.end(challenge, Optional.of(me.id()), clock.outside())
                || !school.keep(me, challenge, answer, name)) {
            return new Outcome.NotBelieved();
        }
        journal.record(clock.instant(), me.asActor(), "passkey.act.added", me.asSubject(),
                Map.of("name", name));
        return new Outcome.Added();
    }
}
