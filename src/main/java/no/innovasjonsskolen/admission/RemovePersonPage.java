package no.innovasjonsskolen.admission;

import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.admission.RemoveParticipant.Outcome;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.AskFirst;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Taking somebody off the list, with or without another in her place: what it means for her, and the
 * button; and putting her back.
 */
@Controller
class RemovePersonPage {

    private static final FieldSpec<Boolean> REPLACE = FieldSpec.oneOf("bytt", List.of(
            Option.of("ja", true, Sentence.of("admission.remove.replace")),
            Option.of("nei", false, Sentence.of("admission.remove.only")))).required();
    private static final Form FORM = Form.of("admission.remove", REPLACE);

    private final Applications applications;
    private final RemoveParticipant removeParticipant;
    private final ApplicationPeriod period;
    private final SchoolClock clock;

    RemovePersonPage(Applications applications, RemoveParticipant removeParticipant, ApplicationPeriod period,
            SchoolClock clock) {
        this.applications = applications;
        this.removeParticipant = removeParticipant;
        this.period = period;
        this.clock = clock;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/deltakere/{participant}/fjern")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, @PathVariable ParticipantId participant,
            Words words) {
        return Page.show(view(me, id, participant, FORM.blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/deltakere/{participant}/fjern")
    Page remove(@SignedIn Person me, @PathVariable ApplicationId id,
            @PathVariable ParticipantId participant, FormData sent, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(me.id(), id, participant, input, words));
        }
        return ended(removeParticipant.remove(me, id, participant), id,
                input.get(REPLACE) ? list(id) + "/ny" : list(id));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/deltakere/{participant}/tilbake")
    Page restore(@SignedIn Person me, @PathVariable ApplicationId id,
            @PathVariable ParticipantId participant) {
        return ended(removeParticipant.restore(me, id, participant), id, list(id));
    }

    private static Page ended(Outcome outcome, ApplicationId id, String next) {
        var way = new Page.Way(list(id), "admission.to-the-list");
        return switch (outcome) {
            case Outcome.Removed _, Outcome.Restored _ -> Page.goTo(next);
            case Outcome.TooMany(var most) -> Page.refused(way, "admission.people.too-many", most);
            case Outcome.AlreadyListed(var name) -> Page.refused(way, "admission.people.already", name);
            case Outcome.NotNow(var why) -> ApplyPage.closed(why, id);
        };
    }

    private AskFirst view(PersonId me, ApplicationId id, ParticipantId participant, FormInput input,
            Words words) {
        var application = applications.get(id, me);
        var person = application.find(participant);
        var lines = new ArrayList<String>();
        lines.add(StateText.of(person.standing(), words) + ".");
        lines.add(
                words.localize(person.isTold() ? "admission.remove.is-told" : "admission.remove.never-told"));
        if (person.isTaken()) {
            lines.add(words.localize("admission.remove.hers"));
        }
        if (period.closed(application, clock.instant()).isPresent()) {
            lines.add(words.localize("admission.remove.late"));
        }
        lines.add(words.localize("admission.remove.undo"));
        return new AskFirst(words.localize("admission.remove.title", person.name()), lines,
                input.view(list(id) + "/" + participant + "/fjern", words),
                words.localize("admission.people.remove"), "danger", words.url(list(id)));
    }

    private static String list(ApplicationId id) {
        return "/soknad/" + id + "/deltakere";
    }
}
