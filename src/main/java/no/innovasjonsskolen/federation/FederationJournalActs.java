package no.innovasjonsskolen.federation;

import java.util.Set;
import no.innovasjonsskolen.journal.JournalActs;
import org.springframework.stereotype.Component;

/** What the journal tells of sign-in services. It is done to a person, whose kind is another room's. */
@Component
class FederationJournalActs implements JournalActs {

    private static final Set<String> ACTS = Set.of(
            "federation.act.added",
            "federation.act.linked",
            "federation.act.represents");

    @Override
    public Set<String> kinds() {
        return Set.of();
    }

    @Override
    public Set<String> acts() {
        return ACTS;
    }

    @Override
    public String rule(String act) {
        return "federation.rule.own-choice";
    }
}
