package no.innovasjonsskolen.placement;

import java.util.Set;
import no.innovasjonsskolen.journal.JournalActs;
import org.springframework.stereotype.Component;

/** What the journal tells of targets. */
@Component
class TargetJournalActs implements JournalActs {

    static final String KIND = "targets";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Set<String> acts() {
        return Set.of("placement.act.targets-set", "placement.act.targets-relaxed");
    }

    @Override
    public String rule(String act) {
        return "placement.rule.targets";
    }
}
