package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The questions other rooms may ask of applications. */
@Component
public class Admissions {

    private final Applications applications;
    private final Colleagues colleagues;
    private final Participants participants;
    private final MunicipalityName names;
    private final TellOthers tellOthers;
    private final Claims claims;

    Admissions(Applications applications, Colleagues colleagues, Participants participants,
            MunicipalityName names, TellOthers tellOthers, Claims claims) {
        this.claims = claims;
        this.applications = applications;
        this.colleagues = colleagues;
        this.participants = participants;
        this.names = names;
        this.tellOthers = tellOthers;
    }

    /**
     * A place on a municipality's list, as the one who is asked to take it sees it.
     *
     * @param call the call it is applied in, whose plan says what is demanded of her
     * @param municipality the name of the municipality that asks
     * @param name the name the municipality has written
     * @param answer what she has answered, if she has
     * @param withdrawn whether the application has been taken back
     * @param removed whether the municipality has taken her off its list
     */
    public record ListedPlace(ParticipantId id, ApplicationId application, CallId call, String municipality,
            String reference, String name, Optional<Answer> answer, boolean withdrawn, boolean removed) {

        /** Whether nothing is asked of her any more. */
        public boolean hasEnded() {
            return withdrawn || removed;
        }

        /** Her own word, and when. */
        public record Answer(boolean yes, Instant at) {}
    }

    /** An application as the school's office and those who write in it both know it. */
    public record OwnApplication(ApplicationId id, CallId call, String reference, MunicipalityNumber lead,
            boolean withdrawn) {}

    /** The application, for somebody who applies for one of its municipalities; else it is not found. */
    public OwnApplication own(ApplicationId id, PersonId me) {
        return own(applications.get(id, me).heading());
    }

    /** Every application of the municipalities a person applies for, newest first. */
    public List<OwnApplication> ownApplications(PersonId me) {
        return applications.headings(me).stream().map(Admissions::own).toList();
    }

    /** Whether this person writes in the application by a right that she has had since then. */
    public boolean hasWrittenSince(Instant then, PersonId person, ApplicationId id) {
        return colleagues.hasWrittenSince(then, person, id);
    }

    /** The application, as what an entry of the journal is about: its municipality may read it. */
    public static Subject subject(ApplicationId id) {
        return StartApplication.subject(id);
    }

    /** The application's own page, for those who write in it. */
    public static String url(ApplicationId id) {
        return "/soknad/" + id;
    }

    /** A quiet way from an application's page to what another room lets those who write in it do. */
    public interface Way {

        /** Whether there is anything to come to from this application. */
        default boolean isOpen(OwnApplication application) {
            return true;
        }

        /** Where it leads from this application, and what it says. */
        Shown from(OwnApplication application, Words words);

        /** @param url in the reader's language */
        record Shown(String url, String text) {}
    }

    /**
     * An application for whoever may read it without knowing who is in it: no names and no way to reach
     * anybody, apart from what was written into an answer. As it was sent; one that is not sent, as it is.
     *
     * @param sentAt empty for one that is not sent
     * @param guaranteed the municipalities whose directors have signed
     */
    public record Nameless(ApplicationId id, CallId call, String reference,
            List<MunicipalityNumber> municipalities, Optional<Instant> sentAt, boolean withdrawn,
            int participants, List<Sector> sectors, List<MunicipalityNumber> guaranteed,
            List<Answered> answers) {

        /** What was asked, and what is answered. */
        public record Answered(Sentence question, String value) {}

        private static final Set<Question.Step> READ = Set.of(Question.Step.CHALLENGE,
                Question.Step.ANCHORING);

        private static Nameless of(Application application) {
            var sent = application.state() instanceof Application.Sent(var last) ? Optional.of(last)
                    : Optional.<Application.Submission>empty();
            var text = sent.map(Application.Submission::content)
                    .orElseGet(() -> SubmittedText.of(application).text());
            var people = SubmittedText.people(text);
            return new Nameless(application.id(), application.call(), application.reference(),
                    SubmittedText.municipalities(text), sent.map(Application.Submission::sentAt),
                    application.state() instanceof Application.Withdrawn, people.size(),
                    people.stream().flatMap(it -> it.sector().stream()).distinct().sorted().toList(),
                    SubmittedText.signatures(text).stream().map(SubmittedText.Signature::municipality)
                            .toList(),
                    Arrays.stream(Question.values()).filter(it -> READ.contains(it.step()))
                            .map(it -> new Answered(Sentence.of("admission.question." + it.field()),
                                    SubmittedText.valueOf(it.field(), text)))
                            .toList());
        }
    }

    /** The application without names; for a room that has its own reason to show it. */
    public Nameless nameless(ApplicationId id) {
        return Nameless.of(applications.get(id));
    }

    /** Somebody on an application's list who has not said no. */
    public record Listed(ParticipantId id, String name, Optional<Sector> sector) {}

    /** Those whom the municipalities want to send, as far as nobody has said no. */
    public List<Listed> team(ApplicationId id) {
        return applications.get(id).team().stream()
                .map(it -> new Listed(it.id(), it.name(), it.sector())).toList();
    }

    /** The municipalities that apply together, the lead first. */
    public List<MunicipalityNumber> municipalities(ApplicationId id) {
        return applications.get(id).municipalities();
    }

    /** The same of many at once. */
    public Map<ApplicationId, List<MunicipalityNumber>> municipalities(Collection<ApplicationId> ids) {
        return applications.all(ids).stream()
                .collect(Collectors.toMap(Application::id, Application::municipalities));
    }

    /** Those of these that are not withdrawn. */
    public Set<ApplicationId> living(Collection<ApplicationId> ids) {
        return Set.copyOf(claims.living(ids));
    }

    static OwnApplication own(Application.Heading heading) {
        return new OwnApplication(heading.id(), heading.call(), heading.reference(), heading.lead(),
                heading.state() instanceof Application.Withdrawn);
    }

    /** The place on a list that this person is asked to take; anybody else's is not found. */
    public ListedPlace place(ParticipantId id, PersonId me) {
        return place(participants.own(id, me));
    }

    /** Where a participant goes on once she has used her personal link: the room with her own part says. */
    public interface OwnPartAddress {

        /** The address of her part. */
        String of(ParticipantId id);
    }

    /** A place that a person is asked to take, as far as a list shows it. */
    public record OwnPlace(ParticipantId id, CallId call, Optional<ListedPlace.Answer> answer,
            boolean withdrawn, boolean removed) {

        /** Whether nothing is asked of her any more. */
        public boolean hasEnded() {
            return withdrawn || removed;
        }
    }

    /** Every place this person is asked to take, newest first, in one question. */
    public List<OwnPlace> ownPlaces(PersonId me) {
        return participants.ownPlaces(me);
    }

    /** Somebody on the list of a sent application who has said yes: the school decides about her. */
    public record Entrant(ParticipantId id, ApplicationId application, CallId call, String reference,
            MunicipalityNumber lead, PersonId person) {}

    /** Everybody the school decides about in a call, application by application. */
    public List<Entrant> entrants(CallId call) {
        return participants.entrants(call);
    }

    /** The one in this place; empty when the school does not decide about her, or not any more. */
    public Optional<Entrant> entrant(ParticipantId id) {
        return participants.entrants(List.of(id)).stream().findFirst();
    }

    /** Writes down that she takes the place, or does not, in the transaction of that decision. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answer(ListedPlace place, Person me, boolean yes, Instant at) {
        participants.answer(place.id(), yes, at);
        if (!participants.isWaiting(place.id())) { // Whoever asked her for a seat tells of her answer.
            tellOthers.participantAnswered(applications.get(place.application()),
                    participants.own(place.id(), me.id()), yes, me, at);
        }
    }

    private ListedPlace place(Participant participant) {
        var application = applications.get(participant.application());
        return new ListedPlace(participant.id(), participant.application(), application.call(),
                names.of(participant.from(application.municipalities())), application.reference(),
                participant.name(), answer(participant.standing()),
                application.state() instanceof Application.Withdrawn,
                participant.standing() instanceof Participant.Removed);
    }

    private static Optional<ListedPlace.Answer> answer(Participant.Standing standing) {
        return switch (standing) {
            case Participant.Confirmed(var at) -> Optional.of(new ListedPlace.Answer(true, at));
            case Participant.Refused(var at) -> Optional.of(new ListedPlace.Answer(false, at));
            case Participant.Named _, Participant.Invited _, Participant.Answering _, Participant.Removed _ ->
                Optional.empty();
        };
    }
}
