package no.innovasjonsskolen.replacement;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.admission.Seats;
import no.innovasjonsskolen.admission.Seats.Sitter;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.offer.Offers;
import no.innovasjonsskolen.offer.Offers.Place;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.replacement.Replacement.How;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gathers how the seats of an application stand, for pages and under the lock for decisions. */
@Component
class Seatings {

    private final Offers offers;
    private final Seats seats;
    private final Programmes programmes;
    private final Replacements replacements;
    private final Absences absences;

    Seatings(Offers offers, Seats seats, Programmes programmes, Replacements replacements,
            Absences absences) {
        this.offers = offers;
        this.seats = seats;
        this.programmes = programmes;
        this.replacements = replacements;
        this.absences = absences;
    }

    /** Empty for an application that has no place. */
    Optional<Seating> find(ApplicationId application, Instant now) {
        return offers.place(application).map(it -> of(it, now));
    }

    /** Those of these whom the school decides about still. */
    List<ParticipantId> entrants(Collection<ParticipantId> ids) {
        return seats.entrants(ids);
    }

    /** How long seats may change in those of these that have a place, for lists. */
    Map<ApplicationId, Period> periods(Collection<ApplicationId> applications, Instant now) {
        var calls = new HashMap<CallId, Period>();
        return offers.places(applications).stream().collect(toMap(Place::application,
                it -> calls.computeIfAbsent(it.call(), id -> {
                    var call = programmes.call(id);
                    return Period.of(call, programmes.planOf(call), now);
                })));
    }

    /** Found through somebody who acts for it; nothing else changes it before the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Held hold(ApplicationId application, PersonId me, Instant now) {
        return held(offers.holdPlace(application, me), now);
    }

    /** The same, for one who is asked for a seat of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Held hold(ApplicationId application, Instant now) {
        return held(offers.holdPlace(application), now);
    }

    private Held held(Optional<Place> place, Instant now) {
        if (place.isEmpty()) {
            return new Closed.NoPlace();
        }
        var seating = of(place.get(), now);
        return seating.period().isOver(now)
                ? new Closed.TooLate(seating.period().until().orElseThrow()) : seating;
    }

    private Seating of(Place place, Instant now) {
        var call = programmes.call(place.call());
        var plan = programmes.planOf(call);
        var all = replacements.of(List.of(place.application()));
        var list = seats.of(place.application());
        var beside = all.stream().flatMap(it -> it.isOpen() ? it.successor().stream()
                : it.isEnded(How.EMPTY) ? Stream.of(it.seat()) : Stream.empty()).distinct()
                .map(seats::sitter).collect(toMap(Sitter::id, it -> it));
        var absent = absences.of(List.of(place.application()));
        place.without().ifPresent(absent::add);
        return new Seating(place.application(), place.call(), Period.of(call, plan, now), plan.team(), list,
                beside, all, absent);
    }
}
