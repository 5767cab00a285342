package no.innovasjonsskolen.admission;

import java.util.Optional;
import no.innovasjonsskolen.draft.Merge;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the municipality writes about one participant: name, address, service area. */
@Controller
class PersonPage {

    /** @param taken who she is, once she has used her link; nobody else's name can be written over hers */
    record View(String title, Optional<Taken> taken, FormView form, String back) {}

    /** @param replace where she is taken off the list, for somebody else to come in her place */
    record Taken(String name, String email, String replace) {}

    private final Applications applications;
    private final AddParticipant addParticipant;
    private final WriteAboutParticipant writeAboutParticipant;
    private final MunicipalityName names;

    PersonPage(Applications applications, AddParticipant addParticipant,
            WriteAboutParticipant writeAboutParticipant,
            MunicipalityName names) {
        this.applications = applications;
        this.addParticipant = addParticipant;
        this.writeAboutParticipant = writeAboutParticipant;
        this.names = names;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/deltakere/ny")
    Page blank(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        return Page.show(
                view(id, Optional.empty(), Participant.form(applications.get(id, me), names).blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/deltakere/ny")
    Page add(@SignedIn Person me, @PathVariable ApplicationId id, FormData sent, Words words) {
        var input = Participant.form(applications.get(id, me.id()), names).read(sent);
        if (!input.isValid()) {
            return input.again(view(id, Optional.empty(), input, words));
        }
        return switch (addParticipant.add(me, id, input.written())) {
            case AddParticipant.Outcome.TooMany(var most) -> rejected(id,
                    input.reject(Sentence.of("admission.people.too-many", most)), words);
            case AddParticipant.Outcome.AlreadyListed(var by) -> rejected(id, input.reject(Participant.EMAIL,
                    Sentence.of("admission.people.already", String.join(", ", by.values()))), words);
            case AddParticipant.Outcome.NotNow(var why) -> rejected(id, input.reject(why), words);
            case AddParticipant.Outcome.Added _ -> Page.goTo("/soknad/" + id + "/deltakere");
        };
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/deltakere/{participant}")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, @PathVariable ParticipantId participant,
            Words words) {
        var application = applications.get(id, me);
        var person = application.find(participant);
        return Page
                .show(view(id, Optional.of(person), form(application, person).filled(person.sheet()), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/deltakere/{participant}")
    Page save(@SignedIn Person me, @PathVariable ApplicationId id, @PathVariable ParticipantId participant,
            FormData sent, Words words) {
        var application = applications.get(id, me.id());
        // Somebody else's is not found, whatever is sent about her.
        var person = application.find(participant);
        var input = form(application, person).read(sent);
        if (!input.isValid()) {
            return input.again(view(id, Optional.of(person), input, words));
        }
        return switch (writeAboutParticipant.write(me, id, participant, input.written())) {
            case WriteAboutParticipant.Outcome.Kept(var fields) when Merge.isDone(input, fields) ->
                Page.goTo("/soknad/" + id + "/deltakere");
            case WriteAboutParticipant.Outcome.Kept(var fields) -> {
                var merged = Merge.of(input, fields);
                yield merged.again(view(id, Optional.of(person), merged, words));
            }
            // She used her link after the form was opened.
            case WriteAboutParticipant.Outcome.Taken _ ->
                Page.goTo("/soknad/" + id + "/deltakere/" + participant);
            case WriteAboutParticipant.Outcome.NotNow(var why) -> {
                var rejected = input.reject(why);
                yield rejected.again(view(id, Optional.of(person), rejected, words));
            }
        };
    }

    private static Page rejected(ApplicationId id, FormInput input, Words words) {
        return input.again(view(id, Optional.empty(), input, words));
    }

    private static View view(ApplicationId id, Optional<Participant> participant, FormInput input,
            Words words) {
        var list = "/soknad/" + id + "/deltakere";
        return new View(
                words.localize(participant.isPresent() ? "admission.person.title" : "admission.person.new"),
                participant.filter(Participant::isTaken).map(it -> new Taken(it.name(), it.email(),
                        words.url(list + "/" + it.id() + "/fjern"))),
                input.view(list + "/" + participant.map(it -> it.id().toString()).orElse("ny"), words),
                words.url(list));
    }

    /** Her name and address are no question once she has used her link. */
    private Form form(Application application, Participant person) {
        var form = Participant.form(application, names);
        return person.isTaken() ? new Form(form.key(), form.fields().stream()
                .filter(field -> field != Participant.NAME && field != Participant.EMAIL).toList()) : form;
    }
}
