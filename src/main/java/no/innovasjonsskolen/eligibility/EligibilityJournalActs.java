package no.innovasjonsskolen.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Set;
import no.innovasjonsskolen.journal.JournalActs;
import org.springframework.stereotype.Component;

/** What the journal tells of who may take part. */
@Component
class EligibilityJournalActs implements JournalActs {

    private static final String CASEWORK = "eligibility.rule.casework";
    private static final String TWO = "eligibility.rule.two";

    private static final String ASKING = "eligibility.rule.asking";

    private static final String NOTICE = "eligibility.rule.notice";
    private static final String CONDITION = "eligibility.rule.condition";

    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("eligibility.act.opened", CASEWORK),
            Map.entry("eligibility.act.asked", ASKING),
            Map.entry("eligibility.act.answered", ASKING),
            Map.entry("eligibility.act.request-taken-back", ASKING),
            Map.entry("eligibility.act.said", TWO),
            Map.entry("eligibility.act.taken-back", TWO),
            Map.entry("eligibility.act.settled", TWO),
            Map.entry("eligibility.act.decided", "eligibility.rule.entry"),
            Map.entry("eligibility.act.notice-given", NOTICE),
            Map.entry("eligibility.act.notice-answered", NOTICE),
            Map.entry("eligibility.act.notice-dropped", NOTICE),
            Map.entry("eligibility.act.condition-met", CONDITION),
            Map.entry("eligibility.act.condition-not-met", CONDITION),
            Map.entry("eligibility.act.reopened", "eligibility.rule.better"),
            Map.entry("eligibility.act.replaced", "eligibility.rule.replaced"),
            Map.entry("eligibility.act.archived", "eligibility.rule.archive"));

    @Override
    public Set<String> kinds() {
        return Set.of(EligibilityCase.KIND);
    }

    @Override
    public Set<String> acts() {
        return RULES.keySet();
    }

    @Override
    public String rule(String act) {
        return requireNonNull(RULES.get(act));
    }
}
