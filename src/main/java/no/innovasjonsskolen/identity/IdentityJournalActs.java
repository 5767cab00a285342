package no.innovasjonsskolen.identity;

import java.util.Set;
import no.innovasjonsskolen.journal.JournalActs;
import org.springframework.stereotype.Component;

/** A person is a subject of other rooms' acts; this room itself writes nothing in the journal. */
@Component
class IdentityJournalActs implements JournalActs {

    @Override
    public Set<String> kinds() {
        return Set.of(Person.KIND);
    }

    @Override
    public Set<String> acts() {
        return Set.of();
    }
}
