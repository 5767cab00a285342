package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.placement.AfterSelection;
import no.innovasjonsskolen.placement.Exclusion;
import no.innovasjonsskolen.placement.Selected;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision, part of the one that selects: an offer is prepared for everybody who is selected. What was
 * offered from a selection that is set aside ends. When the pool is frozen, those outside get their rulings.
 */
@Component
class OfferAfterSelection implements AfterSelection {

    private static final String SET_ASIDE = "set aside";

    private final OfferRows rows;
    private final RefuseOutside refuseOutside;
    private final Journal journal;

    OfferAfterSelection(OfferRows rows, RefuseOutside refuseOutside, Journal journal) {
        this.rows = rows;
        this.refuseOutside = refuseOutside;
        this.journal = journal;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    @Override
    public void selected(Selected selected, Person by, Instant now) {
        rows.hold(selected.call());
        rows.living(selected.call()).forEach(it -> setAside(it, by, now));
        int place = 0;
        for (var code : selected.selected()) {
            var application = Optional.ofNullable(selected.applications().get(code)).orElseThrow();
            rows.add(new Offer(new OfferId(UUID.randomUUID()), selected.id(), selected.call(), application,
                    code,
                    ++place, Offer.Origin.SELECTED, Optional.empty(), Optional.empty(), Optional.empty()),
                    now);
            journal.record(now, by.asActor(), "offer.act.prepared", Admissions.subject(application),
                    Map.of());
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    @Override
    public void frozen(CallId call, Set<ApplicationId> in, Map<ApplicationId, Exclusion> out, Person by,
            Instant now) {
        refuseOutside.frozen(call, in, out, by, now);
    }

    private void setAside(Offer offer, Person by, Instant now) {
        var ended = switch (offer.stateAt(now)) {
            case Offer.Prepared prepared -> prepared.setAside(SET_ASIDE, now);
            case Offer.Sent sent -> sent.setAside(SET_ASIDE, now);
            case Offer.Accepted accepted -> accepted.setAside(SET_ASIDE, now);
            case Offer.Declined declined -> declined.free(now);
            case Offer.Lapsed lapsed -> lapsed.free(now);
            case Offer.Ended already -> already;
        };
        rows.end(offer.id(), ended);
        journal.record(now, by.asActor(), "offer.act.set-aside", Admissions.subject(offer.application()),
                Map.of());
    }
}
