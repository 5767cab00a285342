package no.innovasjonsskolen.identity;

import java.util.Set;
import no.innovasjonsskolen.journal.JournalActs;
import org.springframework.stereotype.Component;

/** A person is a subject of other rooms' acts; this room writes that her role or her sessions have ended. */
@Component
class IdentityJournalActs implements JournalActs {

    @Override
    public Set<String> kinds() {
        return Set.of(Person.KIND);
    }

    @Override
    public Set<String> acts() {
        return Set.of(EndRole.ACT, EndSessions.ACT);
    }

    @Override
    public String rule(String act) {
        return act.equals(EndSessions.ACT) ? "identity.rule.sessions" : "identity.rule.own-choice";
    }
}
