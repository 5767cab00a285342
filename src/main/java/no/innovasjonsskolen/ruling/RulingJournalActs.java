package no.innovasjonsskolen.ruling;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.JournalActs;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the journal tells of rulings. */
@Component
class RulingJournalActs implements JournalActs {

    private static final String TOLD = "ruling.rule.told";

    private static final Map<String, String> RULES = Map.of(
            "ruling.act.made", "ruling.rules.made",
            "ruling.act.opened", TOLD);

    @Override
    public Set<String> kinds() {
        return Set.of(Ruling.KIND);
    }

    @Override
    public Set<String> acts() {
        return RULES.keySet();
    }

    @Override
    public String rule(String act) {
        return requireNonNull(RULES.get(act));
    }

    @Override
    public List<String> details(Entry entry, Words words) {
        return Optional.ofNullable(entry.grounds().get("reference"))
                .map(reference -> words.localize("ruling.ground.reference", reference)).stream().toList();
    }
}
