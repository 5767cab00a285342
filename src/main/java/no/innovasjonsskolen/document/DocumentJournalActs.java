package no.innovasjonsskolen.document;

import java.util.Set;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.JournalActs;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the journal tells of documents. */
@Component
class DocumentJournalActs implements JournalActs {

    private static final Set<String> ACTS = Set.of(
            "document.act.infected");

    @Override
    public Set<String> kinds() {
        return Set.of("document");
    }

    @Override
    public Set<String> acts() {
        return ACTS;
    }

    @Override
    public String rule(String act) {
        return "document.rule.own-choice";
    }

    @Override
    public String sentence(Entry entry, Words words) {
        return words.localize(entry.act(), entry.grounds().getOrDefault("found", ""));
    }
}
