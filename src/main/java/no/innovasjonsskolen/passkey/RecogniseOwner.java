package no.innovasjonsskolen.passkey;

import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: who has come, when all she shows is her passkey. Open to everybody. */
@Component
class RecogniseOwner {

    private final OwnerRepository owners;
    private final Ceremonies ceremonies;
    private final RelyingParty school;
    private final SchoolClock clock;

    RecogniseOwner(OwnerRepository owners, Ceremonies ceremonies, RelyingParty school, SchoolClock clock) {
        this.owners = owners;
        this.ceremonies = ceremonies;
        this.school = school;
        this.clock = clock;
    }

    /** Asks the device. */
    Question begin() {
        var challenge = ceremonies.begin(Optional.empty(), clock.outside());
        return new Question(challenge, school.askForKnown(challenge));
    }

    /** Takes the device's answer. Whoever no longer works for the school is not recognised. */
    @Transactional
    Optional<PersonId> finish(String challenge, String answer) {
        return ceremonies.end(challenge, Optional.empty(), clock.outside())
                ? school.ownerBehind(challenge, answer).filter(owners::isOne) : Optional.empty();
    }
}
