package no.innovasjonsskolen.alert;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.JournalActs;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the journal tells of those who wait for a call: what was done, and never to whose address. */
@Component
class AlertJournalActs implements JournalActs {

    @Override
    public Set<String> kinds() {
        return Set.of(Subscription.KIND);
    }

    @Override
    public Set<String> acts() {
        return Set.of("alert.act.confirmed", "alert.act.stopped", "alert.act.told");
    }

    @Override
    public String rule(String act) {
        return "alert.rule.consent";
    }

    @Override
    public List<String> details(Entry entry, Words words) {
        return Optional.ofNullable(entry.grounds().get("letters"))
                .map(letters -> words.localize("alert.ground.letters", letters)).stream().toList();
    }
}
