package no.innovasjonsskolen.offer;

import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a group that a municipality has left keeps what it has, a place or its number on the list. From
 * then on it counts as it is. Made by the office, with a reason.
 */
@Component
class KeepChangedGroup {

    private final Rounds rounds;
    private final Offers offers;
    private final TellOfPlace tellOfPlace;
    private final ChangedGroups changedGroups;
    private final Journal journal;
    private final SchoolClock clock;

    KeepChangedGroup(Rounds rounds, Offers offers, TellOfPlace tellOfPlace, ChangedGroups changedGroups,
            Journal journal, SchoolClock clock) {
        this.rounds = rounds;
        this.offers = offers;
        this.tellOfPlace = tellOfPlace;
        this.changedGroups = changedGroups;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Kept() implements Outcome {}

        /** Nobody has left it since it was last decided about. */
        record Unchanged() implements Outcome {}

        /** What is left is no group: too few persons, or from too few service areas. */
        record NoTeam() implements Outcome {}

        /** She acts for the application, and somebody else must decide. */
        record OwnApplication() implements Outcome {}
    }

    @Transactional
    Outcome keep(Person me, CallId call, ApplicationId application, String reason) {
        var now = clock.instant();
        var standing = offers.holdStanding(call);
        var change = standing.flatMap(it -> changedGroups.of(it, application, now));
        if (change.isEmpty()) {
            return new Outcome.Unchanged();
        }
        if (tellOfPlace.isOwn(me, application)) {
            return new Outcome.OwnApplication();
        }
        if (!change.get().isTeam()) {
            return new Outcome.NoTeam();
        }
        rounds.change(standing.orElseThrow().selected().id(), new Rounds.Changed(change.get().code(),
                change.get().municipalities(), reason, me.name(), now), me);
        journal.record(now, me.asActor(), "offer.act.group-kept", Admissions.subject(application),
                Map.of("reason", reason, "left", String.join(", ", change.get().left())));
        return new Outcome.Kept();
    }
}
