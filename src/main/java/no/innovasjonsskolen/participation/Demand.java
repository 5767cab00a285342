package no.innovasjonsskolen.participation;

import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.Plan;
import no.innovasjonsskolen.programme.Plan.EntryRule;

/**
 * What must be behind a person who studies for credits.
 *
 * @param rule what the plan demands
 * @param leastWorkYears what the way it is paid for demands besides, whatever her schooling
 */
public record Demand(EntryRule rule, int leastWorkYears) {

    /** The demand of a call, and of the plan that rules it. */
    public static Demand of(Call call, Plan plan) {
        return new Demand(plan.entry(), call.terms().financing().leastWorkYears());
    }
}
