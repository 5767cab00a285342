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

    private static final Map<String, String> RULES = Map.of(
            "ruling.act.made", "ruling.rules.made",
            "ruling.act.opened", TOLD,
            "ruling.act.told-again", TOLD,
            "ruling.act.appealed", APPEAL,
            "ruling.act.appeal-withdrawn", APPEAL,
            "ruling.act.appeal-reversed", APPEAL,
            "ruling.act.appeal-forwarded", APPEAL,
            "ruling.act.appeal-decided", APPEAL,
            "ruling.act.declared-impartial", IMPARTIALITY,
            "ruling.act.declared-conflict", IMPARTIALITY);

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
        return Stream.of("reference", "appeal")
                .flatMap(ground -> Optional.ofNullable(entry.grounds().get(ground))
                        .map(said -> words.localize("ruling.ground." + ground, said)).stream())
                .toList();
    }
}
