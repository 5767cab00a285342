package no.innovasjonsskolen.sharing;

import java.util.Set;
import no.innovasjonsskolen.journal.JournalActs;
import org.springframework.stereotype.Component;

/** What the journal tells of links: it is told of the application. */
@Component
class SharingJournalActs implements JournalActs {

    @Override
    public Set<String> kinds() {
        return Set.of();
    }

    @Override
    public Set<String> acts() {
        return Set.of("sharing.act.shared", "sharing.act.replaced", "sharing.act.stopped");
    }

    @Override
    public String rule(String act) {
        return "sharing.rule.own-choice";
    }
}
