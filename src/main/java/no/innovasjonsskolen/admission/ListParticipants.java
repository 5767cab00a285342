package no.innovasjonsskolen.admission;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.draft.Drafts;
import no.innovasjonsskolen.draft.SheetId;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.invitation.Invitations;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.letter.Letters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions about who is on the list: added, asked by letter, taken off. Made by whoever applies. */
@Component
class ListParticipants {

    private final Applications applications;
    private final Participants participants;
    private final Representation representation;
    private final ApplicationPeriod period;
    private final Drafts drafts;
    private final Invitations invitations;
    private final Letters letters;
    private final AdmissionLetters writing;
    private final Journal journal;
    private final SchoolClock clock;

    ListParticipants(Applications applications, Participants participants, Representation representation,
            ApplicationPeriod period, Drafts drafts, Invitations invitations, Letters letters,
            AdmissionLetters writing,
            Journal journal, SchoolClock clock) {
        this.applications = applications;
        this.participants = participants;
        this.representation = representation;
        this.period = period;
        this.drafts = drafts;
        this.invitations = invitations;
        this.letters = letters;
        this.writing = writing;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {}

    record Added(ParticipantId id) implements Outcome {}

    record Asked() implements Outcome {}

    record TakenOff() implements Outcome {}

    /** The list is full. */
    record TooMany(int most) implements Outcome {}

    /** Somebody on the list has this address: the same person twice, or a second click. */
    record AlreadyListed(String name) implements Outcome {}

    /** There is no address to send to. */
    record NoAddress() implements Outcome {}

    /** Nothing can be changed any more. */
    record NotNow(ApplicationPeriod.Closed why) implements Outcome {}

    @Transactional
    Outcome add(Person me, ApplicationId id, Map<String, Written> fields) {
        var now = clock.instant();
        var application = hold(me, id);
        var team = period.teamRule(application);
        var closed = period.closed(application, now);
        if (closed.isPresent()) {
            return new NotNow(closed.get());
        }
        if (application.team().size() >= team.most()) {
            return new TooMany(team.most());
        }
        var email = requireNonNull(fields.get(Participant.EMAIL.name())).value();
        var listed = application.team().stream().filter(it -> it.email().equalsIgnoreCase(email)).findFirst();
        if (listed.isPresent()) {
            return new AlreadyListed(listed.get().name());
        }
        var participant = participants.add(id, me.id(), now);
        drafts.save(new SheetId(participant.value()), fields, StartApplication.writer(me), now);
        journal.record(now, me.asActor(), "admission.act.participant-added", StartApplication.subject(id),
                Map.of("participant", participant.toString()));
        return new Added(participant);
    }

    /** Sends, or sends again, the personal link. */
    @Transactional
    Outcome ask(Person me, ApplicationId id, ParticipantId participant) {
        var now = clock.instant();
        var application = hold(me, id);
        var person = application.find(participant);
        var closed = period.closed(application, now);
        if (closed.isPresent()) {
            return new NotNow(closed.get());
        }
        if (!person.sheet().has(Participant.EMAIL) || !person.sheet().has(Participant.NAME)) {
            return new NoAddress();
        }
        var link = invitations.invite(ParticipantInvitation.KIND, participant.value(), person.name(),
                person.email(), now);
        participants.invited(participant, person.email(), now);
        letters.send(writing.toParticipant(application, person, me, link, now), now);
        journal.record(now, me.asActor(), "admission.act.participant-asked", StartApplication.subject(id),
                Map.of("participant", participant.toString()));
        return new Asked();
    }

    @Transactional
    Outcome takeOff(Person me, ApplicationId id, ParticipantId participant) {
        var now = clock.instant();
        var application = hold(me, id);
        var person = application.find(participant);
        var closed = period.closed(application, now);
        if (closed.isPresent()) {
            return new NotNow(closed.get());
        }
        participants.remove(person.id(), me.id(), now);
        journal.record(now, me.asActor(), "admission.act.participant-removed", StartApplication.subject(id),
                Map.of("participant", participant.toString()));
        return new TakenOff();
    }

    private Application hold(Person me, ApplicationId id) {
        applications.hold(id);
        return applications.get(id, representation.of(me.id()));
    }
}
