package no.innovasjonsskolen.passkey;

import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.site.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: a device signs its owner in no more. Made by the owner. */
@Component
class RemovePasskey {

    private final OwnerRepository owners;
    private final Passkeys passkeys;
    private final Journal journal;
    private final SchoolClock clock;

    RemovePasskey(OwnerRepository owners, Passkeys passkeys, Journal journal, SchoolClock clock) {
        this.owners = owners;
        this.passkeys = passkeys;
        this.journal = journal;
        this.clock = clock;
    }

    /** Somebody else's is not found. */
    @Transactional
    void remove(Person me, UUID id) {
        owners.demand(me.id());
        var name = passkeys.remove(me.id(), id).orElseThrow(NotFound::new);
        journal.record(clock.instant(), me.asActor(), "passkey.act.removed", me.asSubject(),
                Map.of("name", name));
    }
}
