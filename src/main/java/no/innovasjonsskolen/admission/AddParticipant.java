package no.innovasjonsskolen.admission;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: somebody is put on the list of participants, or several at once. Made by whoever applies. */
@Component
class AddParticipant {

    private final Applications applications;
    private final Participants participants;
    private final ApplicationPeriod period;
    private final SubmitApplication submitApplication;
    private final Journal journal;
    private final SchoolClock clock;

    AddParticipant(Applications applications, Participants participants, ApplicationPeriod period,
            SubmitApplication submitApplication, Journal journal, SchoolClock clock) {
        this.applications = applications;
        this.participants = participants;
        this.period = period;
        this.submitApplication = submitApplication;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Added(List<ParticipantId> ids) implements Outcome {}

        /** The list has no room for them. */
        record TooMany(int most) implements Outcome {}

        /**
         * Somebody on the list has this address: the same person twice, or a second click.
         *
         * @param names who has it, by the place among those who were to be added
         */
        record AlreadyListed(Map<Integer, String> names) implements Outcome {}

        /** Nothing can be changed any more. */
        record NotNow(ApplicationPeriod.Closed why) implements Outcome {}
    }

    /** @param fields what is written about her, with her address among it */
    @Transactional
    Outcome add(Person me, ApplicationId id, Map<String, Written> fields) {
        return addAll(me, id, List.of(fields));
    }

    /** All of them, or nobody. */
    @Transactional
    Outcome addAll(Person me, ApplicationId id, List<Map<String, Written>> people) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        var reading = period.read(application, now);
        if (reading.closedToList().isPresent()) {
            return new Outcome.NotNow(reading.closedToList().get());
        }
        var listed = listed(application, people);
        if (!listed.isEmpty()) {
            return new Outcome.AlreadyListed(listed);
        }
        if (application.team().size() + people.size() > reading.rule().most()) {
            return new Outcome.TooMany(reading.rule().most());
        }
        var added = people.stream().map(fields -> {
            var participant = participants.add(id, me, fields, now);
            journal.record(now, me.asActor(), "admission.act.participant-added", StartApplication.subject(id),
                    Map.of("participant", participant.toString()));
            return participant;
        }).toList();
        submitApplication.peopleChanged(me, id, now);
        return new Outcome.Added(added);
    }

    /** Who has the address of each already, on the list or before her among these; see {@link Outcome}. */
    static Map<Integer, String> listed(Application application, List<Map<String, Written>> people) {
        var taken = new HashMap<String, String>();
        application.team().forEach(it -> taken.put(it.email().toLowerCase(Locale.ROOT), it.name()));
        var listed = new TreeMap<Integer, String>();
        for (int at = 0; at < people.size(); at++) {
            var email = written(people.get(at), Participant.EMAIL.name()).toLowerCase(Locale.ROOT);
            var holder = email.isEmpty() ? null
                    : taken.putIfAbsent(email, written(people.get(at), Participant.NAME.name()));
            if (holder != null) {
                listed.put(at, holder);
            }
        }
        return listed;
    }

    private static String written(Map<String, Written> fields, String name) {
        return fields.getOrDefault(name, new Written("", 0)).value();
    }
}
