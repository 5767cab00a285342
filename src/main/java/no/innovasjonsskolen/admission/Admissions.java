package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The questions other rooms may ask of applications. */
@Component
public class Admissions {

    private final Applications applications;
    private final Participants participants;
    private final Names names;
    private final Journal journal;

    Admissions(Applications applications, Participants participants, Names names, Journal journal) {
        this.applications = applications;
        this.participants = participants;
        this.names = names;
        this.journal = journal;
    }

    /** The place on a list that this person is asked to take; anybody else's is not found. */
    public Seat seat(ParticipantId id, PersonId me) {
        return seat(participants.own(id, me));
    }

    /** Every place this person is asked to take, newest first. */
    public List<Seat> seatsOf(PersonId me) {
        return participants.own(me).stream().map(this::seat).toList();
    }

    /** Writes down that she takes the place, or does not, in the transaction of that decision. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answer(Seat seat, Person me, boolean yes, Instant at) {
        participants.answer(seat.id(), yes, at);
        journal.record(at, me.asActor(),
                yes ? "admission.act.participant-confirmed" : "admission.act.participant-refused",
                StartApplication.subject(seat.application()), Map.of("participant", seat.id().toString()));
    }

    private Seat seat(Participant participant) {
        var application = applications.get(participant.application());
        return new Seat(participant.id(), participant.application(), application.call(),
                names.of(participant.from(application.lead())), application.reference(), participant.name(),
                answer(participant.standing()), application.state() instanceof Application.Withdrawn);
    }

    private static Optional<Seat.Answer> answer(Participant.Standing standing) {
        return switch (standing) {
            case Participant.Confirmed(var at) -> Optional.of(new Seat.Answer(true, at));
            case Participant.Refused(var at) -> Optional.of(new Seat.Answer(false, at));
            case Participant.Named _, Participant.Invited _, Participant.Answering _ -> Optional.empty();
        };
    }
}
