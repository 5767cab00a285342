package no.innovasjonsskolen.offer;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.placement.Selections;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door of the room: who has a place, and who waits for one. */
@Component
public class Offers {

    private final OfferRows rows;
    private final Rounds rounds;
    private final Selections selections;
    private final Admissions admissions;
    private final SchoolClock clock;

    Offers(OfferRows rows, Rounds rounds, Selections selections, Admissions admissions, SchoolClock clock) {
        this.rows = rows;
        this.rounds = rounds;
        this.selections = selections;
        this.admissions = admissions;
        this.clock = clock;
    }

    /** The applications that have said yes to their places in a call. */
    public List<ApplicationId> accepted(CallId call) {
        var now = clock.instant();
        return rows.living(call).stream().filter(it -> it.stateAt(now) instanceof Offer.Accepted)
                .map(Offer::application).toList();
    }

    /** Who holds a place and who waits; empty while nobody is selected. */
    Optional<Standing> standing(CallId call) {
        return selections.of(call).map(selected -> {
            var every = selected.applications().values();
            var living = admissions.living(every);
            var out = new HashSet<>(every.stream().filter(it -> !living.contains(it)).collect(toSet()));
            out.addAll(rounds.offList(selected.id()));
            return new Standing(selected, rounds.of(selected.id()), rounds.waived(selected.id()),
                    rounds.changed(selected.id()),
                    rows.of(selected.id()), out);
        });
    }

    /**
     * The newest offer of an application, found through somebody who acts for it; nothing else changes who
     * holds a place in its call before the transaction ends.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Offer> hold(ApplicationId application, PersonId me) {
        rows.hold(admissions.own(application, me).call());
        return rows.newest(application);
    }
}
