package no.innovasjonsskolen.replacement;

import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions.ListedPlace;
import no.innovasjonsskolen.admission.Seats;
import no.innovasjonsskolen.eligibility.DecidedTeams;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.participation.AnswerGuard;
import no.innovasjonsskolen.site.Sentence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision, part of a participant's yes or no: she who is asked for a seat has it with her yes, and whoever
 * had it has it with her no. One who has a seat does not lose it by a no: she says that she cannot come.
 */
@Component
class AnswerSeat implements AnswerGuard {

    private final Seatings seatings;
    private final Seats seats;
    private final Replacements replacements;
    private final DecidedTeams decidedTeams;
    private final People people;
    private final TellOfSeats tellOfSeats;

    AnswerSeat(Seatings seatings, Seats seats, Replacements replacements, DecidedTeams decidedTeams,
            People people, TellOfSeats tellOfSeats) {
        this.seatings = seatings;
        this.seats = seats;
        this.replacements = replacements;
        this.decidedTeams = decidedTeams;
        this.people = people;
        this.tellOfSeats = tellOfSeats;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Sentence> refusal(ListedPlace place, Person me, boolean yes, Instant now) {
        var wasAsked = replacements.asked(place.id()).isPresent();
        return switch (seatings.hold(place.application(), now)) {
            case Closed _ when wasAsked && yes -> Optional.of(Sentence.of("replacement.answer.closed"));
            case Closed.TooLate _ when !wasAsked -> ofOwnSeat(place, yes);
            case Closed _ -> Optional.empty();
            case Seating seating -> seating.list().stream().filter(it -> it.id().equals(place.id()))
                    .findFirst().map(_ -> ofOwnSeat(place, yes))
                    .orElseGet(() -> toTakeOver(seating, place, me, yes));
        };
    }

    private Optional<Sentence> toTakeOver(Seating seating, ListedPlace place, Person me, boolean yes) {
        // Read again under the lock: the municipality may have taken it back meanwhile.
        if (seating.replacements().stream().filter(Replacement::isOpen)
                .noneMatch(it -> it.successor().equals(Optional.of(place.id())))) {
            return Optional.of(Sentence.of("replacement.answer.closed"));
        }
        return yes && (seating.isSeated(me.id()) || seats.isElsewhere(seating.call(), seating.application(),
                me.email(), Optional.of(me.id()))) ? Optional.of(Sentence.of("replacement.answer.elsewhere"))
                        : Optional.empty();
    }

    /** Who has answered changes nothing by herself: neither a seat that is hers nor one that she refused. */
    private static Optional<Sentence> ofOwnSeat(ListedPlace place, boolean yes) {
        return place.answer().filter(it -> it.yes() != yes).map(it -> Sentence.of(
                it.yes() ? "replacement.answer.seated" : "replacement.answer.said-no"));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(ListedPlace place, Person me, boolean yes, Instant now) {
        replacements.asked(place.id()).ifPresent(it -> {
            if (it.state() instanceof Replacement.Asked asked) {
                end(it, asked, me, yes, now);
            }
        });
    }

    private void end(Replacement it, Replacement.Asked asked, Person me, boolean yes, Instant now) {
        var successor = it.successor().orElseThrow();
        if (yes) {
            var held = seats.sitter(it.seat()).takesPart();
            seats.give(it.application(), it.seat(), successor, people.get(it.askedBy()), now);
            replacements.end(it, asked.seat(now));
            decidedTeams.endReplaced(it.application(), it.seat(), me, now);
            tellOfSeats.seated(it, held, me, now);
        } else {
            seats.drop(successor, me.id(), now);
            replacements.end(it, asked.refuse(now));
            if (seatings.hold(it.application(), now) instanceof Closed.NoPlace) {
                tellOfSeats.refusedWithoutPlace(it, me, now);
            } else {
                tellOfSeats.refused(it, me, now);
            }
        }
    }
}
