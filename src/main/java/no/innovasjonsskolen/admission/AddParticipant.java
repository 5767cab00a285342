package no.innovasjonsskolen.admission;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.draft.Drafts;
import no.innovasjonsskolen.draft.SheetId;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: somebody is put on the list of participants. Made by whoever applies. */
@Component
class AddParticipant {

    private final Applications applications;
    private final Participants participants;
    private final ApplicationPeriod period;
    private final Drafts drafts;
    private final Journal journal;
    private final SchoolClock clock;

    AddParticipant(Applications applications, Participants participants, ApplicationPeriod period,
            Drafts drafts, Journal journal, SchoolClock clock) {
        this.applications = applications;
        this.participants = participants;
        this.period = period;
        this.drafts = drafts;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Added(ParticipantId id) implements Outcome {}

        /** The list is full. */
        record TooMany(int most) implements Outcome {}

        /** Somebody on the list has this address: the same person twice, or a second click. */
        record AlreadyListed(String name) implements Outcome {}

        /** Nothing can be changed any more. */
        record NotNow(ApplicationPeriod.Closed why) implements Outcome {}
    }

    /** @param fields what is written about her, with her address among it */
    @Transactional
    Outcome add(Person me, ApplicationId id, Map<String, Written> fields) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        var reading = period.read(application, now);
        if (reading.closed().isPresent()) {
            return new Outcome.NotNow(reading.closed().get());
        }
        if (application.team().size() >= reading.rule().most()) {
            return new Outcome.TooMany(reading.rule().most());
        }
        var email = requireNonNull(fields.get(Participant.EMAIL.name())).value();
        var listed = application.team().stream().filter(it -> it.email().equalsIgnoreCase(email)).findFirst();
        if (listed.isPresent()) {
            return new Outcome.AlreadyListed(listed.get().name());
        }
        var participant = participants.add(id, me.id(), now);
        drafts.save(new SheetId(participant.value()), fields, StartApplication.writer(me), now);
        journal.record(now, me.asActor(), "admission.act.participant-added", StartApplication.subject(id),
                Map.of("participant", participant.toString()), SubmitApplication.RULES);
        return new Outcome.Added(participant);
    }
}
