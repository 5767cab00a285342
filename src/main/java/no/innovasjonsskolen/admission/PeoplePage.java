package no.innovasjonsskolen.admission;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who takes part: the list, the rules it is held against, and the personal links. */
@Controller
class PeoplePage {

    /**
     * @param late that only people can change now; empty while everything can
     * @param rules what the list must fulfil, and whether it does
     * @param removed those who can be put back, the latest first
     * @param add where one more is added; empty when the list is full or locked
     * @param paste where several are added at once; empty with the one above
     * @param askAll where everybody who was never asked is sent a link; empty unless they are several
     */
    record View(String lead, Optional<String> late, List<Rule> rules, List<PersonCard> people,
            List<RemovedLine> removed,
            Optional<String> add, Optional<String> paste, Optional<String> askAll, String back) {}

    /** Who has been taken off the list, and where she is put back. */
    record RemovedLine(String name, String when, String restore) {}

    record Rule(String text, boolean kept) {}

    /**
     * @param ask what the button says that sends her a letter; empty when nothing is asked of her
     * @param change whether what is written about her can be changed
     * @param remove whether she can be taken off the list
     */
    record PersonCard(String name, String line, String status, String tone, String base, Optional<String> ask,
            boolean change, boolean remove) {}

    private final Applications applications;
    private final Participants participants;
    private final AskParticipant askParticipant;
    private final ApplicationPeriod period;
    private final MunicipalityName names;
    private final SchoolClock clock;

    PeoplePage(Applications applications, Participants participants, AskParticipant askParticipant,
            ApplicationPeriod period, MunicipalityName names, SchoolClock clock) {
        this.applications = applications;
        this.participants = participants;
        this.askParticipant = askParticipant;
        this.period = period;
        this.names = names;
        this.clock = clock;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/deltakere")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        var application = applications.get(id, me);
        var reading = period.read(application, clock.instant());
        var rule = reading.rule();
        var replaces = reading.closedToList().isEmpty();
        var team = application.team().size();
        var unasked = application.team().stream().filter(it -> !it.isTold() && it.canBeReached()).count();
        var room = Optional.of(url(id)).filter(_ -> replaces && team < rule.most());
        return Page.show(new View(words.localize("admission.people.lead", rule.least(), rule.most()),
                replaces && !reading.open() ? Optional.of(words.localize("admission.people.late"))
                        : Optional.empty(),
                List.of(new Rule(words.localize("admission.people.rule.count", team, rule.least(),
                        rule.most()),
                        rule.allows(team)),
                        new Rule(words.localize("admission.people.rule.sectors", application.sectors().size(),
                                rule.sectors()), application.sectors().size() >= rule.sectors())),
                application.participants().stream()
                        .map(person -> card(application, person, reading.open(), replaces, words))
                        .toList(),
                replaces ? removed(id, words) : List.of(),
                room.map(list -> words.url(list + "/ny")), room.map(_ -> words.url(PastePage.url(id))),
                Optional.of(url(id) + "/inviter").filter(_ -> replaces && unasked > 1),
                words.url("/soknad/" + id)));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/deltakere/{participant}/inviter")
    Page ask(@SignedIn Person me, @PathVariable ApplicationId id, @PathVariable ParticipantId participant) {
        return asked(askParticipant.ask(me, id, participant), id);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/deltakere/inviter")
    Page askAll(@SignedIn Person me, @PathVariable ApplicationId id) {
        return asked(askParticipant.askAll(me, id), id);
    }

    private static Page asked(AskParticipant.Outcome outcome, ApplicationId id) {
        return switch (outcome) {
            case AskParticipant.Outcome.Asked _, AskParticipant.Outcome.HasAnswered _ -> Page.goTo(url(id));
            case AskParticipant.Outcome.NoAddress _ ->
                Page.refused(new Page.Way(url(id), "admission.to-the-list"), "admission.people.no-address");
            case AskParticipant.Outcome.NotNow(var why) -> ApplyPage.closed(why, id);
        };
    }

    private static String url(ApplicationId id) {
        return "/soknad/" + id + "/deltakere";
    }

    /** Nothing for who has answered. */
    private static String ask(Participant.Standing standing, Words words) {
        return switch (standing) {
            case Participant.Named _ -> words.localize("admission.people.ask");
            case Participant.Invited _ -> words.localize("admission.people.ask-again");
            case Participant.Answering _ -> words.localize("admission.people.remind");
            case Participant.Confirmed _, Participant.Refused _, Participant.Removed _ -> "";
        };
    }

    private List<RemovedLine> removed(ApplicationId id, Words words) {
        return participants.removedFrom(id).stream()
                .map(person -> new RemovedLine(named(person, words), StateText.of(person.standing(), words),
                        url(id) + "/" + person.id() + "/tilbake"))
                .toList();
    }

    private static String named(Participant person, Words words) {
        return person.name().isEmpty() ? words.localize("admission.people.nameless") : person.name();
    }

    private PersonCard card(Application application, Participant person, boolean change, boolean replaces,
            Words words) {
        var sector = person.sector().map(words::say)
                .orElseGet(() -> words.localize("admission.people.no-sector"));
        var from = application.isJoint() ? " · " + names.of(person.from(application.municipalities())) : "";
        var line = sector + from + (person.email().isEmpty() ? "" : " · " + person.email());
        return new PersonCard(
                named(person, words), line, StateText.of(person.standing(), words),
                StateText.tone(person.standing()),
                url(application.id()) + "/" + person.id(),
                replaces ? Optional.of(ask(person.standing(), words)).filter(it -> !it.isEmpty())
                        : Optional.empty(),
                change, replaces);
    }
}
