package no.innovasjonsskolen.offer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.placement.LivePool;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Beacon;
import no.innovasjonsskolen.selection.DrawUpLottery;
import no.innovasjonsskolen.selection.LotteryFile;
import no.innovasjonsskolen.selection.ProblemBytes;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: an appeal against being outside the draw is upheld after it. The lottery is computed anew with
 * the application in it, and published before the round that draws it exists. Made by the office, once, and
 * only while places are offered in the call.
 */
@Component
class GiveLateRight {

    /** As many as in the draw itself. */
    private static final long TICKETS = 1_000;

    private final Offers offers;
    private final LateRights rights;
    private final LivePool live;
    private final TellOfPlace tellOfPlace;
    private final Journal journal;
    private final SchoolClock clock;

    GiveLateRight(Offers offers, LateRights rights, LivePool live, TellOfPlace tellOfPlace, Journal journal,
            SchoolClock clock) {
        this.offers = offers;
        this.rights = rights;
        this.live = live;
        this.tellOfPlace = tellOfPlace;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Given(LateRight right) implements Outcome {}

        /** It was given before, and is drawn once. */
        record GivenBefore() implements Outcome {}

        /** No appeal against being outside waits for the school, or is upheld by the board. */
        record NothingUpheld() implements Outcome {}

        /** The offers of its call are not sent. */
        record NotSent() implements Outcome {}

        /** No place is offered in its call any more. */
        record ListIsOver(Deadline lastDay) implements Outcome {}

        /** The application is withdrawn. */
        record Withdrawn() implements Outcome {}

        /** The call is called off. */
        record CalledOff() implements Outcome {}

        /** She acts for it, or for one it would be drawn with, and somebody else must decide. */
        record OwnApplication() implements Outcome {}
    }

    @Transactional
    Outcome give(Person me, ApplicationId application, String reason) {
        // A file has whole seconds, and the round is counted from what the file says.
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var call = offers.callOf(application);
        var found = offers.holdStanding(call);
        if (offers.isCalledOff(call)) {
            return new Outcome.CalledOff();
        }
        if (offers.isWithdrawn(application)) {
            return new Outcome.Withdrawn();
        }
        if (rights.of(application).isPresent()) {
            return new Outcome.GivenBefore();
        }
        if (!tellOfPlace.mayBeUpheld(application)) {
            return new Outcome.NothingUpheld();
        }
        if (found.flatMap(Standing::round).isEmpty()) {
            return new Outcome.NotSent();
        }
        var standing = found.get();
        var last = offers.listEnds(standing.round().orElseThrow());
        if (last.hasPassed(now)) {
            return new Outcome.ListIsOver(last);
        }
        if (tellOfPlace.isOwn(me, application) || tellOfPlace.isOwn(me, standing.selected())) {
            return new Outcome.OwnApplication();
        }
        return new Outcome.Given(give(me, call, application, reason, now));
    }

    /** Of the draw as it was: those who were drawn for later, and alone, are not in it. */
    private LateRight give(Person me, CallId call, ApplicationId application, String reason, Instant now) {
        var selected = rights.drawn(call).orElseThrow();
        var number = rights.of(call).size() + 1;
        var every = selected.problem().applications();
        var digits = every.getFirst().id().length() - 1;
        var code = ("S%0" + digits + "d").formatted(every.size() + number);
        var problem = live.with(selected, code, application);
        var lottery = LotteryFile.of(DrawUpLottery.of(problem, TICKETS).orElseThrow());
        var right = new LateRight(UUID.randomUUID(), number, selected.id(), call, application, code, reason,
                new String(ProblemBytes.write(problem), StandardCharsets.UTF_8),
                new String(lottery.bytes(), StandardCharsets.UTF_8), Beacon.roundFor(now), me.id(), me.name(),
                now, Optional.empty());
        rights.add(right);
        journal.record(now, me.asActor(), "offer.act.late-right", Admissions.subject(application),
                Map.of("round", String.valueOf(right.round()), "reason", reason));
        tellOfPlace.drawnSoon(right, now);
        return right;
    }
}
