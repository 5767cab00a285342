package no.innovasjonsskolen.ruling;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.JournalActs;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the journal tells of rulings, of appeals, and of who declared herself impartial. */
@Component
class RulingJournalActs implements JournalActs {

    private static final String TOLD = "ruling.rule.told";
    private static final String APPEAL = "ruling.rule.appeal";
    private static final String IMPARTIALITY = "ruling.rule.impartiality";

    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("ruling.act.made", "ruling.rules.made"),
            Map.entry("ruling.act.opened", TOLD),
            Map.entry("ruling.act.told-again", TOLD),
            Map.entry("ruling.act.appealed", APPEAL),
            Map.entry("ruling.act.interim-reply", "ruling.rule.interim"),
            Map.entry("ruling.act.appeal-withdrawn", APPEAL),
            Map.entry("ruling.act.appeal-reversed", APPEAL),
            Map.entry("ruling.act.appeal-forwarded", APPEAL),
            Map.entry("ruling.act.appeal-decided", APPEAL),
            Map.entry("ruling.act.draft-forgotten", "ruling.rule.kept"),
            Map.entry("ruling.act.declared-impartial", IMPARTIALITY),
            Map.entry("ruling.act.declared-conflict", IMPARTIALITY),
            Map.entry("ruling.act.lifted-conflict", IMPARTIALITY));

    @Override
    public Set<String> kinds() {
        return Set.of(Ruling.KIND, Impartiality.KIND);
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
        return Stream.of("reference", "appeal", "officer")
                .flatMap(ground -> Optional.ofNullable(entry.grounds().get(ground))
                        .map(said -> words.localize("ruling.ground." + ground, said)).stream())
                .toList();
    }
}
