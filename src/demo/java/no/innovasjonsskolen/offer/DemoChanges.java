package no.innovasjonsskolen.offer;

import java.util.Optional;
import no.innovasjonsskolen.admission.DemoPartner;
import no.innovasjonsskolen.placement.DemoOffice;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happens in the demo school after places are taken: a partner leaves, and a place is kept. */
@Profile("demo & !production")
@Component
class DemoChanges {

    private static final int NEXT_YEAR = 2028;
    private static final String GROUP = "Deltakerne er de samme, og kommunen som er igjen, betaler alt.";
    private static final String LATER = "Kommunen slår sammen to skoler i høst, og kan først neste år.";

    private final DemoPartner partner;
    private final KeepChangedGroup keepChangedGroup;
    private final KeepPlace keepPlace;
    private final DemoReplies replies;
    private final DemoOffice office;
    private final Offers offers;

    DemoChanges(DemoPartner partner, KeepChangedGroup keepChangedGroup, KeepPlace keepPlace,
            DemoReplies replies, DemoOffice office, Offers offers) {
        this.partner = partner;
        this.keepChangedGroup = keepChangedGroup;
        this.keepPlace = keepPlace;
        this.replies = replies;
        this.office = office;
        this.offers = offers;
    }

    void partnerLeaves() {
        taken(true).ifPresent(it -> partner.leave(it.application()));
    }

    /** It was published with several municipalities, and is found by that still. */
    void groupIsKept() {
        offers.standing(office.call()).ifPresent(standing -> standing.selected().applications().values()
                .forEach(it -> decide(keepChangedGroup.keep(office.eva(), office.call(), it, GROUP))));
    }

    void groupShares() {
        offers.standing(office.call()).ifPresent(standing -> standing.living().stream()
                .filter(it -> standing.changed().stream().anyMatch(group -> group.code().equals(it.code())))
                .forEach(replies::accept));
    }

    void placeIsKept() {
        taken(false).ifPresent(it -> DemoOffice.log(
                keepPlace.keep(office.eva(), it.application(), NEXT_YEAR, LATER)));
    }

    private static void decide(KeepChangedGroup.Outcome outcome) {
        if (!(outcome instanceof KeepChangedGroup.Outcome.Unchanged)) {
            DemoOffice.log(outcome);
        }
    }

    /** The first place that is taken, by a joint application or by one of the others. */
    private Optional<Offer> taken(boolean joint) {
        return offers.standing(office.call()).flatMap(standing -> standing.living().stream()
                .filter(it -> it.stateAt(office.now()) instanceof Offer.Accepted)
                .filter(it -> DemoPlan.isJoint(standing, it) == joint).findFirst());
    }
}
