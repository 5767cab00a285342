package no.innovasjonsskolen.placement;

import java.util.Set;
import no.innovasjonsskolen.journal.JournalActs;
import org.springframework.stereotype.Component;

/** What the journal tells of targets, pools, objections and draws. */
@Component
class DrawJournalActs implements JournalActs {

    private static final Set<String> ACTS = Set.of("placement.act.frozen", "placement.act.thawed",
            "placement.act.objected", "placement.act.objection-upheld", "placement.act.objection-refused",
            "placement.act.lottery-announced", "placement.act.room-for-all", "placement.act.balls-entered",
            "placement.act.balls-written-down", "placement.act.drawn", "placement.act.set-aside-asked",
            "placement.act.set-aside", "placement.act.targets-set", "placement.act.targets-relaxed");

    @Override
    public Set<String> kinds() {
        return Set.of("pool", SetTargets.KIND);
    }

    @Override
    public Set<String> acts() {
        return ACTS;
    }

    /** The study plan says that lots are drawn where it is still needed; how, is the booklet's. */
    @Override
    public String rule(String act) {
        return act.contains(".targets-") ? "placement.rule.targets" : "placement.rule.draw";
    }
}
