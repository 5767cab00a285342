package no.innovasjonsskolen.programme;

import static no.innovasjonsskolen.clock.SchoolClock.OSLO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.programme.CallState.Announced;

/** What every call must keep, and what may no longer change once somebody relies on it. */
final class CallCheck {

    static final int MOST_PLACES = 200;

    private final List<Breach> breaches = new ArrayList<>();

    private CallCheck() {}

    /** Everything that is out of order in a call under this plan. */
    static List<Breach> of(CallDraft draft, Plan plan) {
        var check = new CallCheck();
        check.inOrder(draft.dates());
        check.inOrder(draft, plan);
        check.demand(1 <= draft.terms().places() && draft.terms().places() <= MOST_PLACES, "call-places",
                MOST_PLACES);
        check.demand(draft.terms().fee().ore() >= 0, "call-fee");
        check.demand(draft.terms().semesterFee().ore() >= 0, "call-semester-fee");
        return List.copyOf(check.breaches);
    }

    /** Everything in this change that breaks what was promised. */
    static List<Breach> ofChange(Call before, CallDraft after, Instant now) {
        var check = new CallCheck();
        if (!(before.stateAt(now) instanceof Announced)) {
            check.keepsOpening(before, after);
        }
        if (before.dates().deadline().hasPassed(now)) {
            check.keepsDeadline(before, after);
        }
        check.keepsBegun(before.cohort(), after, LocalDate.ofInstant(now, OSLO));
        return List.copyOf(check.breaches);
    }

    private void inOrder(CallDates dates) {
        var lastDay = dates.deadline().lastDay();
        demand(!lastDay.isBefore(dates.opens()), "call-last-day", dates.opens());
        demand(dates.resultsBy().isAfter(lastDay), "call-results", lastDay);
    }

    private void inOrder(CallDraft draft, Plan plan) {
        var free = draft.dates().resultsBy().plusDays(1);
        var before = Optional.<Gathering>empty();
        for (var gathering : plan.gatherings()) {
            var first = draft.firstDays().get(gathering.number());
            if (first == null) {
                continue;
            }
            if (first.isBefore(free)) {
                breaches.add(before.isEmpty()
                        ? Breach.of("call-begins", gathering.number(), draft.dates().resultsBy())
                        : Breach.of("call-gathering", gathering.number(), before.get().number(),
                                free.minusDays(1)));
            }
            free = first.plusDays(gathering.days());
            before = Optional.of(gathering);
        }
    }

    /** Those who have read the call, and may have applied, count on what it said. */
    private void keepsOpening(Call before, CallDraft after) {
        var lastDay = before.dates().deadline().lastDay();
        var opened = before.dates().opens();
        demand(after.dates().opens().equals(opened), "change-opening", opened);
        demand(!after.dates().deadline().lastDay().isBefore(lastDay), "change-deadline-earlier", lastDay);
        demand(after.terms().financing() == before.terms().financing(), "change-financing");
        demand(after.terms().fee().compareTo(before.terms().fee()) <= 0, "change-fee", before.terms().fee());
    }

    private void keepsDeadline(Call before, CallDraft after) {
        var lastDay = before.dates().deadline().lastDay();
        // An earlier one has been said already.
        demand(!after.dates().deadline().lastDay().isAfter(lastDay), "change-deadline-passed", lastDay);
        demand(after.terms().bands().equals(before.terms().bands()), "change-bands");
        demand(after.terms().places() == before.terms().places(), "change-places", before.terms().places());
    }

    private void keepsBegun(Cohort cohort, CallDraft after, LocalDate today) {
        cohort.firstDays().forEach((number, day) -> demand(
                day.isAfter(today) || day.equals(after.firstDays().get(number)), "change-gathering", number,
                day));
    }

    private void demand(boolean kept, String rule, Object... values) {
        if (!kept) {
            breaches.add(Breach.of(rule, values));
        }
    }
}
