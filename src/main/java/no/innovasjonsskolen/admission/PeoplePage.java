package no.innovasjonsskolen.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Frames;
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
     * @param rules what the list must fulfil, and whether it does
     * @param add where one more is added; empty when the list is full or locked
     */
    record View(String lead, List<Rule> rules, List<PersonCard> people, Optional<String> add, String back) {}

    record Rule(String text, boolean kept) {}

    /** @param open whether anything about her can be changed */
    record PersonCard(String id, String name, String line, String status, String tone, String base,
            String ask, boolean open) {}

    private final Applications applications;
    private final Representation representation;
    private final ListParticipants listParticipants;
    private final ApplicationPeriod period;
    private final MunicipalityName names;
    private final Frames frames;
    private final SchoolClock clock;

    PeoplePage(Applications applications, Representation representation, ListParticipants listParticipants,
            ApplicationPeriod period, MunicipalityName names, Frames frames, SchoolClock clock) {
        this.applications = applications;
        this.representation = representation;
        this.listParticipants = listParticipants;
        this.period = period;
        this.names = names;
        this.frames = frames;
        this.clock = clock;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/deltakere")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, HttpServletRequest request) {
        var words = frames.words(request);
        var application = applications.get(id, representation.of(me));
        var reading = period.read(application, clock.instant());
        var rule = reading.rule();
        var open = reading.open();
        var team = application.team().size();
        return Page.show(new View(words.localize("admission.people.lead", rule.least(), rule.most()),
                List.of(new Rule(words.localize("admission.people.rule.count", team, rule.least(),
                        rule.most()),
                        rule.allows(team)),
                        new Rule(words.localize("admission.people.rule.sectors", application.sectors().size(),
                                rule.sectors()), application.sectors().size() >= rule.sectors())),
                application.participants().stream().map(person -> card(application, person, open, words))
                        .toList(),
                open && team < rule.most() ? Optional.of(words.url("/soknad/" + id + "/deltakere/ny"))
                        : Optional.empty(),
                words.url("/soknad/" + id)));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/deltakere/{participant}/inviter")
    Page ask(@SignedIn Person me, @PathVariable ApplicationId id, @PathVariable ParticipantId participant) {
        return ended(listParticipants.ask(me, id, participant), id);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/deltakere/{participant}/fjern")
    Page takeOff(@SignedIn Person me, @PathVariable ApplicationId id,
            @PathVariable ParticipantId participant) {
        return ended(listParticipants.takeOff(me, id, participant), id);
    }

    private static Page ended(ListParticipants.Outcome ending, ApplicationId id) {
        var list = "/soknad/" + id + "/deltakere";
        return switch (ending) {
            case ListParticipants.Added _, ListParticipants.Asked _, ListParticipants.TakenOff _ ->
                Page.goTo(list);
            case ListParticipants.TooMany(var most) ->
                Page.refused(new Page.Way(list, "admission.to-the-list"), "admission.people.too-many",
                        most);
            case ListParticipants.AlreadyListed(var name) ->
                Page.refused(new Page.Way(list, "admission.to-the-list"), "admission.people.already",
                        name);
            case ListParticipants.NoAddress _ ->
                Page.refused(new Page.Way(list, "admission.to-the-list"), "admission.people.no-address");
            case ListParticipants.NotNow(var why) -> ApplyPage.closed(why, id);
        };
    }

    private PersonCard card(Application application, Participant person, boolean open, Words words) {
        var sector = person.sector().map(words::say)
                .orElseGet(() -> words.localize("admission.people.no-sector"));
        var line = application.isJoint()
                ? sector + " · " + names.of(person.from(application.municipalities())) : sector;
        return new PersonCard(person.id().toString(),
                person.name().isEmpty() ? words.localize("admission.people.nameless") : person.name(),
                line, StateWords.of(person.standing(), words), StateWords.tone(person.standing()),
                "/soknad/" + application.id() + "/deltakere/" + person.id(),
                words.localize(person.standing() instanceof Participant.Named
                        ? "admission.people.ask" : "admission.people.ask-again"),
                open);
    }
}
