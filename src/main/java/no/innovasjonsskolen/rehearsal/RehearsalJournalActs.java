package no.innovasjonsskolen.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.JournalActs;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the journal tells of draws on trial: that one was held, by whom, and on what. Never its outcome. */
@Component
class RehearsalJournalActs implements JournalActs {

    @Override
    public Set<String> kinds() {
        return Set.of(Rehearsal.KIND);
    }

    @Override
    public Set<String> acts() {
        return Set.of("rehearsal.act.begun", "rehearsal.act.stopped");
    }

    @Override
    public String rule(String act) {
        return "rehearsal.rule.trial";
    }

    @Override
    public List<String> details(Entry entry, Words words) {
        return Optional.ofNullable(entry.grounds().get("number"))
                .map(it -> words.localize("rehearsal.mark.number", it)).stream().toList();
    }
}
