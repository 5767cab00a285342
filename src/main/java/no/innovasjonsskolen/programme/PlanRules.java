package no.innovasjonsskolen.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.site.Words;

/** A plan's rules for people and exam, as sentences. */
public final class PlanRules {

    private PlanRules() {}

    /** How it is judged. */
    public static List<String> exam(Plan plan, Words words) {
        var sentences = new ArrayList<String>();
        sentences.add(words.localize("programme.exam.gate", plan.coursework().size()));
        sentences.add(words.localize("programme.exam.paper"));
        sentences.add(words.localize("programme.exam.oral"));
        sentences.add(words.localize("programme.exam.oral.most", plan.exam().oralMayAdjustBy()));
        if (plan.exam().independentWork()) {
            sentences.add(words.localize("programme.exam.independent"));
            sentences.add(words.localize("programme.exam.rework"));
        }
        sentences.add(words.localize("programme.exam.law"));
        return sentences;
    }

    /** What each participant must have behind her, under the terms of the call when there is one. */
    public static List<String> entry(Plan plan, Optional<CallTerms> terms, Words words) {
        var entry = plan.entry();
        var sentences = new ArrayList<String>();
        sentences.add(words.localize("programme.entry.degree", entry.degreeYears()));
        sentences.add(words.localize("programme.entry.some", entry.some().least(), entry.some().most(),
                entry.work().least(), entry.work().most()));
        var demanded = terms.map(it -> it.financing().leastWorkYears()).orElse(0);
        if (demanded > 0) {
            sentences.add(words.localize("programme.entry.self-payment", demanded));
        }
        sentences.add(words.localize("programme.entry.otherwise"));
        return sentences;
    }

    /** Who a municipality sends. */
    public static List<String> team(Plan plan, Words words) {
        var team = plan.team();
        return List.of(words.localize("programme.team.one"), words.localize("programme.team.joint"),
                words.localize("programme.team.size", team.least(), team.most()),
                words.localize("programme.team.sectors", team.sectors()),
                words.localize("programme.team.audience", plan.audience()),
                words.localize("programme.team.guarantee", plan.days()));
    }
}
