package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.draft.Drafts;
import no.innovasjonsskolen.draft.FieldOutcome;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: somebody writes about a participant on the list. Made by whoever applies for one of the
 * application's municipalities. The sheet's own history tells who wrote what, so the journal does not.
 *
 * <p>Once somebody has used her link, her name and address are no longer the municipality's to change:
 * somebody else in her place is another participant. Before that, a new address gets a link of its own, and
 * the one that was sent to the old leads nowhere.
 */
@Component
class WriteAboutParticipant {

    private static final List<FieldSpec<String>> IDENTITY = List.of(Participant.NAME, Participant.EMAIL);

    private final Applications applications;
    private final ApplicationPeriod period;
    private final Drafts drafts;
    private final Participants participants;
    private final SendPersonalLink sendPersonalLink;
    private final SchoolClock clock;

    WriteAboutParticipant(Applications applications, ApplicationPeriod period, Drafts drafts,
            Participants participants, SendPersonalLink sendPersonalLink, SchoolClock clock) {
        this.applications = applications;
        this.period = period;
        this.drafts = drafts;
        this.participants = participants;
        this.sendPersonalLink = sendPersonalLink;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** Field by field. */
        record Kept(Map<String, FieldOutcome> fields) implements Outcome {}

        /** She has used her link: the name and the address are hers now. */
        record Taken() implements Outcome {}

        /** Nothing can be changed any more. */
        record NotNow(ApplicationPeriod.Closed why) implements Outcome {}
    }

    @Transactional
    Outcome write(Person me, ApplicationId id, ParticipantId participant, Map<String, Written> fields) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        var person = application.find(participant);
        var closed = period.closed(application, now);
        if (closed.isPresent()) {
            return new Outcome.NotNow(closed.get());
        }
        if (person.isTaken() && IDENTITY.stream().anyMatch(field -> differs(person, field, fields))) {
            return new Outcome.Taken();
        }
        var kept = drafts.save(person.sheet().id(), fields, StartApplication.writer(me), now);
        if (person.standing() instanceof Participant.Invited
                && kept.get(Participant.EMAIL.name()) instanceof FieldOutcome.Saved) {
            askAtNewAddress(me, id, participant, now);
        }
        return new Outcome.Kept(kept);
    }

    private void askAtNewAddress(Person me, ApplicationId id, ParticipantId participant, Instant now) {
        var application = applications.get(id, me.id());
        var person = application.find(participant);
        participants.invited(participant, person.email(), now);
        sendPersonalLink.toParticipant(application, person, me, now);
    }

    private static boolean differs(Participant person, FieldSpec<String> field, Map<String, Written> fields) {
        var written = fields.get(field.name());
        return written != null && !written.value().equals(person.sheet().value(field.name()));
    }
}
