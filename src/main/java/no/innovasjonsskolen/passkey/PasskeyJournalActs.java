package no.innovasjonsskolen.passkey;

import java.util.Set;
import no.innovasjonsskolen.journal.JournalActs;
import org.springframework.stereotype.Component;

/** What the journal tells of passkeys. They are done to a person, whose kind is another room's. */
@Component
class PasskeyJournalActs implements JournalActs {

    private static final Set<String> ACTS = Set.of(
            "passkey.act.added",
            "passkey.act.removed");

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
        return "passkey.rule.own-choice";
    }
}
