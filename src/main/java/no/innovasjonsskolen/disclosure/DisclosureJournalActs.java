package no.innovasjonsskolen.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.JournalActs;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the journal tells of requests to see documents: what was done, and never by which address. */
@Component
class DisclosureJournalActs implements JournalActs {

    private static final Map<String, String> RULES = Map.of(
            "disclosure.act.asked", "disclosure.rule.ask",
            "disclosure.act.answered", "disclosure.rule.answer",
            "disclosure.act.silence-told", "disclosure.rule.appeal",
            "disclosure.act.appealed", "disclosure.rule.appeal",
            "disclosure.act.appeal-sent", "disclosure.rule.appeal");

    @Override
    public Set<String> kinds() {
        return Set.of(Disclosure.KIND);
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
        return Optional.ofNullable(entry.grounds().get("request"))
                .map(it -> words.localize("disclosure.request", it)).stream().toList();
    }
}
