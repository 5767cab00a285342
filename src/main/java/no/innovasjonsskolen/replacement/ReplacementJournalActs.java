package no.innovasjonsskolen.replacement;

import java.util.Set;
import no.innovasjonsskolen.journal.JournalActs;
import org.springframework.stereotype.Component;

/** What the journal tells of seats that change hands. */
@Component
class ReplacementJournalActs implements JournalActs {

    @Override
    public Set<String> kinds() {
        return Set.of();
    }

    @Override
    public Set<String> acts() {
        return Set.of("replacement.act.asked", "replacement.act.taken-back", "replacement.act.seated",
                "replacement.act.refused", "replacement.act.late", "replacement.act.no-place",
                "replacement.act.left-empty", "replacement.act.absent", "replacement.act.present");
    }

    @Override
    public String rule(String act) {
        return "replacement.rule.seat";
    }
}
