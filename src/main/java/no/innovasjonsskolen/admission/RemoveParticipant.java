package no.innovasjonsskolen.admission;

import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.site.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: somebody is removed from the list of participants, or put back. Made by whoever applies. Her
 * link leads nowhere from then on; whoever had been asked is told, and keeps what she has written about
 * herself. Put back, she has come as far as she had, and is told again.
 */
@Component
class RemoveParticipant {

    private final Applications applications;
    private final Participants participants;
    private final ApplicationPeriod period;
    private final SubmitApplication submitApplication;
    private final TellOthers tellOthers;
    private final SchoolClock clock;

    RemoveParticipant(Applications applications, Participants participants, ApplicationPeriod period,
            SubmitApplication submitApplication, TellOthers tellOthers, SchoolClock clock) {
        this.applications = applications;
        this.participants = participants;
        this.period = period;
        this.submitApplication = submitApplication;
        this.tellOthers = tellOthers;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Removed() implements Outcome {}

        /** She is on the list: put there now, or before a second click. */
        record Restored() implements Outcome {}

        /** The list has become full without her. */
        record TooMany(int most) implements Outcome {}

        /** She has been listed anew meanwhile, under this name. */
        record AlreadyListed(String name) implements Outcome {}

        /** Nothing can be changed any more. */
        record NotNow(ApplicationPeriod.Closed why) implements Outcome {}
    }

    @Transactional
    Outcome remove(Person me, ApplicationId id, ParticipantId participant) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        var person = application.find(participant);
        var closed = period.closedToList(application, now);
        if (closed.isPresent()) {
            return new Outcome.NotNow(closed.get());
        }
        participants.remove(person.id(), me.id(), now);
        tellOthers.participantRemoved(application, person, me, now);
        submitApplication.peopleChanged(me, id, now);
        return new Outcome.Removed();
    }

    @Transactional
    Outcome restore(Person me, ApplicationId id, ParticipantId participant) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        var reading = period.read(application, now);
        if (reading.closedToList().isPresent()) {
            return new Outcome.NotNow(reading.closedToList().get());
        }
        if (application.participants().stream().anyMatch(it -> it.id().equals(participant))) {
            return new Outcome.Restored();
        }
        var person = participants.removedFrom(id).stream().filter(it -> it.id().equals(participant))
                .findFirst().orElseThrow(NotFound::new).onTheList();
        var listed = application.team().stream().filter(person::isSameAs).findFirst();
        if (listed.isPresent()) {
            return new Outcome.AlreadyListed(listed.get().name());
        }
        if (person.takesPart() && application.team().size() >= reading.rule().most()) {
            return new Outcome.TooMany(reading.rule().most());
        }
        participants.restore(participant);
        if (person.standing() instanceof Participant.Invited) {
            participants.invited(participant, person.email(), now);
        }
        tellOthers.participantRestored(application, person, me, now);
        submitApplication.peopleChanged(me, id, now);
        return new Outcome.Restored();
    }
}
