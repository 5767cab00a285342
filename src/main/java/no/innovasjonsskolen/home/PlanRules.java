package no.innovasjonsskolen.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.programme.CallTerms;
import no.innovasjonsskolen.programme.Plan;
import no.innovasjonsskolen.site.Words;

/** A plan's rules for people and exam, as sentences. */
final class PlanRules {

    private PlanRules() {}

    /** How it is judged. */
    static List<String> exam(Plan plan, Words words) {
        var sentences = new ArrayList<String>();
        sentences.add(words.localize("home.exam.gate", plan.coursework().size()));
        sentences.add(words.localize("home.exam.paper"));
        sentences.add(words.localize("home.exam.oral", plan.exam().oralMayAdjustBy()));
        if (plan.exam().independentWork()) {
            sentences.add(words.localize("home.exam.independent"));
        }
        return sentences;
    }

    /** What each participant must have behind her, under the terms of the call when there is one. */
    static List<String> entry(Plan plan, Optional<CallTerms> terms, Words words) {
        var entry = plan.entry();
        var sentences = new ArrayList<String>();
        sentences.add(words.localize("home.entry.degree", entry.degreeYears()));
        sentences.add(words.localize("home.entry.some", entry.someYears(), entry.workYears()));
        var demanded = terms.map(it -> it.financing().leastWorkYears()).orElse(0);
        if (demanded > 0) {
            sentences.add(words.localize("home.entry.self-payment", demanded));
        }
        sentences.add(words.localize("home.entry.otherwise"));
        return sentences;
    }

    /** Who a municipality sends. */
    static List<String> team(Plan plan, Words words) {
        var team = plan.team();
        return List.of(words.localize("home.team.one"), words.localize("home.team.joint"),
                words.localize("home.team.size", team.least(), team.most()),
                words.localize("home.team.sectors", team.sectors()),
                words.localize("home.team.audience", plan.audience()),
                words.localize("home.team.guarantee", plan.days()));
    }
}
