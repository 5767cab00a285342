package no.innovasjonsskolen.programme;

import java.util.Set;
import no.innovasjonsskolen.journal.JournalActs;
import org.springframework.stereotype.Component;

/** What the journal tells of plans, cohorts and calls. */
@Component
class ProgrammeJournalActs implements JournalActs {

    /** Before the year of the plan that rules. */
    static final String PLAN = "programme.rule.plan ";

    private static final Set<String> ACTS = Set.of(
            "programme.act.plan-entered",
            "programme.act.plan-approved",
            "programme.act.cohort-formed",
            "programme.act.call-announced",
            "programme.act.call-changed",
            "programme.act.call-cancelled");

    @Override
    public Set<String> kinds() {
        return Set.of("plan", "cohort", "call");
    }

    @Override
    public Set<String> acts() {
        return ACTS;
    }

    /** Announcing and changing a call name the version of the plan they are done under. */
    @Override
    public String rule(String act) {
        return act.equals("programme.act.call-cancelled") ? "programme.rule.cancelling"
                : "programme.rule.plans";
    }
}
