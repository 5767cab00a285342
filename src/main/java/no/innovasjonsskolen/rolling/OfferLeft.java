package no.innovasjonsskolen.rolling;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.offer.Left;
import no.innovasjonsskolen.offer.LeftPlaces;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Sentence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision that leaves nothing to discretion: the places that are left go to whoever stands first in line
 * and keeps by itself what every application must. What the waiting list can have is offered to it first.
 */
@Component
class OfferLeft {

    private final LeftPlaces leftPlaces;
    private final Lines lines;
    private final Turns turns;
    private final LineLetters letters;
    private final SchoolClock clock;

    OfferLeft(LeftPlaces leftPlaces, Lines lines, Turns turns, LineLetters letters, SchoolClock clock) {
        this.leftPlaces = leftPlaces;
        this.lines = lines;
        this.turns = turns;
        this.letters = letters;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Offered(List<ApplicationId> applications) implements Outcome {}

        /** No place is left for those in line: not now, or not any more. */
        record NothingLeft(Sentence why) implements Outcome {}

        /** A place is left, and the school has yet to decide about somebody in the first application. */
        record WaitsForSchool(ApplicationId application) implements Outcome {}

        /** Whoever would sign acts for the first application, and somebody else must. */
        record OwnApplication(ApplicationId application) implements Outcome {}

        /** A place is left, and nobody in line keeps what an application must. */
        record NobodyCan() implements Outcome {}
    }

    /**
     * @param by the job, or whoever pressed the button
     * @param officer who signs; without, whoever sent the offers of the call
     */
    @Transactional
    Outcome offer(CallId call, Actor by, Optional<Person> officer) {
        leftPlaces.hold(call);
        // Read after the lock: what ended while this one waited has ended before it offers anything.
        var now = clock.instant();
        var made = new ArrayList<ApplicationId>();
        var left = leftPlaces.afterTheList(call, by, now);
        while (left instanceof Left.Free) {
            switch (lines.of(call, now).next()) {
                case Line.Turn.Next next -> {
                    var signs = officer.or(() -> leftPlaces.officer(call)).orElseThrow();
                    if (leftPlaces.isOwn(signs, next.standing().application())) {
                        return ended(made, new Outcome.OwnApplication(next.standing().application()));
                    }
                    give(call, next, signs, by, now);
                    made.add(next.standing().application());
                }
                case Line.Turn.WaitsForSchool(var standing) -> {
                    return ended(made, new Outcome.WaitsForSchool(standing.application()));
                }
                case Line.Turn.Nobody _ -> {
                    return ended(made, new Outcome.NobodyCan());
                }
            }
            left = leftPlaces.of(call, now);
        }
        return ended(made, new Outcome.NothingLeft(switch (left) {
            case Left.Nothing(var why) -> why;
            case Left.Over(var why) -> why;
            case Left.Free _ -> throw new IllegalStateException("A place is left");
        }));
    }

    private static Outcome ended(List<ApplicationId> made, Outcome otherwise) {
        return made.isEmpty() ? otherwise : new Outcome.Offered(List.copyOf(made));
    }

    private void give(CallId call, Line.Turn.Next next, Person signs, Actor by, Instant now) {
        var one = next.standing();
        var given = leftPlaces.give(call, one.application(), one.reference(), signs, by,
                grounds(next), now);
        turns.add(given.offer(), call, next, now);
        for (var passed : next.passed()) {
            letters.tellPassed(passed, given.offer().value().toString(), now);
        }
    }

    /** Who was passed over and why, by reference; nothing where nobody stood before it. */
    private static Map<String, String> grounds(Line.Turn.Next next) {
        var passed = next.passed().stream().map(it -> it.reference() + " ("
                + it.lacks().stream().map(Enum::name).collect(joining(" ")) + ")").collect(joining(", "));
        return passed.isEmpty() ? Map.of() : Map.of("passed", passed);
    }
}
