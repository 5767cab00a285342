package no.innovasjonsskolen.participation;

import java.time.Instant;
import java.util.List;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.ListedPlace;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.site.Sentence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a participant says that she will take part, or that she will not. Made by herself alone. She
 * may change her mind as long as the school has not decided; each change is a new row.
 */
@Component
class AnswerParticipation {

    private final Admissions admissions;
    private final OwnParts parts;
    private final List<AnswerGuard> rooms;
    private final SchoolClock clock;

    AnswerParticipation(Admissions admissions, OwnParts parts, List<AnswerGuard> rooms, SchoolClock clock) {
        this.admissions = admissions;
        this.parts = parts;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** It is as she says, now or since earlier. */
        record Answered() implements Outcome {}

        /** She must answer these first; all of them at once. */
        record Lacking(List<Question> questions) implements Outcome {}

        /** The application has been withdrawn. */
        record NotNow() implements Outcome {}

        /** Another room says why not. */
        record Refused(Sentence why) implements Outcome {}
    }

    @Transactional
    Outcome yes(Person me, ParticipantId id) {
        var lacking = parts.hold(id, me.id()).unanswered();
        var now = clock.instant();
        var place = admissions.place(id, me.id());
        return place.hasEnded() || lacking.isEmpty() ? answer(place, me, true, now)
                : new Outcome.Lacking(lacking);
    }

    /** Whoever will not take part owes no answers. */
    @Transactional
    Outcome no(Person me, ParticipantId id) {
        parts.hold(id, me.id());
        var now = clock.instant();
        return answer(admissions.place(id, me.id()), me, false, now);
    }

    private Outcome answer(ListedPlace place, Person me, boolean yes, Instant now) {
        if (place.hasEnded()) {
            return new Outcome.NotNow();
        }
        if (place.answer().filter(earlier -> earlier.yes() == yes).isPresent()) {
            return new Outcome.Answered(); // A double click is not a second answer.
        }
        var refusal = rooms.stream().flatMap(it -> it.refusal(place, me, yes, now).stream()).findFirst();
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        admissions.answer(place, me, yes, now);
        rooms.forEach(it -> it.answered(place, me, yes, now));
        return new Outcome.Answered();
    }
}
