package no.innovasjonsskolen.offer;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.placement.LivePool;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/** Finds who may stand in line for a place that is left, and whose appeal may come before them all. */
@Component
class OutsideLine {

    private final LivePool live;
    private final OfferRulings rulings;
    private final Refusals refusals;
    private final ChangedGroups changedGroups;
    private final OfferRows rows;

    OutsideLine(LivePool live, OfferRulings rulings, Refusals refusals, ChangedGroups changedGroups,
            OfferRows rows) {
        this.live = live;
        this.rulings = rulings;
        this.refusals = refusals;
        this.changedGroups = changedGroups;
        this.rows = rows;
    }

    /** @param standing empty while no offers are sent */
    LeftPlaces.Candidates candidates(CallId call, Optional<Standing> standing, Instant now) {
        var waited = standing.map(Standing::waitingApplications).orElseGet(List::of);
        var outside = new HashSet<>(neverOffered(live.outside(call, rulings::refused).keySet()));
        waited.forEach(outside::remove);
        standing.ifPresent(it -> outside.removeAll(it.out()));
        return new LeftPlaces.Candidates(waited, outside,
                standing.map(it -> Set.copyOf(changedGroups.in(it, now))).orElseGet(Set::of));
    }

    /** Whether somebody who is outside has appealed, and may yet be drawn for. */
    boolean isAppealed(CallId call) {
        return refusals.isAppealed(live.outside(call, rulings::refused).keySet());
    }

    private Set<ApplicationId> neverOffered(Collection<ApplicationId> applications) {
        var offered = rows.newest(applications).stream().map(Offer::application).collect(toSet());
        return applications.stream().filter(it -> !offered.contains(it)).collect(toSet());
    }
}
