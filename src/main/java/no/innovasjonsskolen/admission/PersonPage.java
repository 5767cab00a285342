package no.innovasjonsskolen.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.draft.Blank;
import no.innovasjonsskolen.draft.Filled;
import no.innovasjonsskolen.draft.FormFields;
import no.innovasjonsskolen.draft.FieldOutcome;
import no.innovasjonsskolen.draft.Sheet;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Field;
import no.innovasjonsskolen.site.Field.Kind;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the municipality writes about one participant: name, address, service area. */
@Controller
class PersonPage {

    private static final List<Blank> BLANKS = List.of(new Blank(Participant.NAME, Kind.LINE, 100),
            new Blank(Participant.EMAIL, Kind.EMAIL, 200), new Blank(Participant.TITLE, Kind.LINE, 100),
            new Blank(Participant.SECTOR, Kind.SELECT, 40),
            new Blank(Participant.MUNICIPALITY, Kind.SELECT, 4));

    record View(String title, List<Field> fields, List<FormError> errors, String action, String back) {}

    private final Applications applications;
    private final Representation representation;
    private final ListParticipants listParticipants;
    private final WriteAnswers writeAnswers;
    private final MunicipalityName names;
    private final Frames frames;

    PersonPage(Applications applications, Representation representation, ListParticipants listParticipants,
            WriteAnswers writeAnswers, MunicipalityName names, Frames frames) {
        this.applications = applications;
        this.representation = representation;
        this.listParticipants = listParticipants;
        this.writeAnswers = writeAnswers;
        this.names = names;
        this.frames = frames;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/deltakere/ny")
    Page blank(@SignedIn PersonId me, @PathVariable ApplicationId id, HttpServletRequest request) {
        var words = frames.words(request);
        var application = applications.get(id, representation.of(me));
        return Page.show(view(application, Optional.empty(), fields(application, Optional.empty(), words),
                List.of(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/deltakere/ny")
    Page add(@SignedIn Person me, @PathVariable ApplicationId id, HttpServletRequest request) {
        var words = frames.words(request);
        var filled = checked(Filled.read(request, BLANKS, words), words);
        if (!filled.isGood()) {
            return Page.invalid(again(me, id, Optional.empty(), filled, Map.of(), words));
        }
        return switch (listParticipants.add(me, id, filled.clean())) {
            case ListParticipants.TooMany(var most) -> Page.invalid(again(me, id, Optional.empty(),
                    filled.with(Participant.NAME, words.localize("admission.people.too-many", most)),
                    Map.of(),
                    words));
            case ListParticipants.AlreadyListed(var name) -> Page.invalid(again(me, id, Optional.empty(),
                    filled.with(Participant.EMAIL, words.localize("admission.people.already", name)),
                    Map.of(),
                    words));
            case ListParticipants.NotNow(var why) -> Page.invalid(again(me, id, Optional.empty(),
                    filled.with(Participant.NAME, StateWords.of(why, words)), Map.of(), words));
            case ListParticipants.Added _, ListParticipants.Asked _, ListParticipants.TakenOff _, ListParticipants.NoAddress _ ->
                Page.goTo("/soknad/" + id + "/deltakere");
        };
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/deltakere/{participant}")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, @PathVariable ParticipantId participant,
            HttpServletRequest request) {
        var words = frames.words(request);
        var application = applications.get(id, representation.of(me));
        var person = Optional.of(application.find(participant));
        return Page.show(view(application, person, fields(application, person, words), List.of(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/deltakere/{participant}")
    Page save(@SignedIn Person me, @PathVariable ApplicationId id, @PathVariable ParticipantId participant,
            HttpServletRequest request) {
        var words = frames.words(request);
        var filled = checked(Filled.read(request, BLANKS, words), words);
        if (!filled.isGood()) {
            return Page.invalid(again(me, id, Optional.of(participant), filled, Map.of(), words));
        }
        return switch (writeAnswers.write(me, id, participant, filled.clean())) {
            case WriteAnswers.Kept kept when kept.twoTexts() ->
                Page.conflict(again(me, id, Optional.of(participant), filled, kept.fields(), words));
            case WriteAnswers.Kept _ -> Page.goTo("/soknad/" + id + "/deltakere");
            case WriteAnswers.NotNow(var why) -> Page.invalid(again(me, id, Optional.of(participant),
                    filled.with(Participant.NAME, StateWords.of(why, words)), Map.of(), words));
        };
    }

    private static Filled checked(Filled filled, Words words) {
        var checked = filled;
        for (var needed : List.of(Participant.NAME, Participant.EMAIL, Participant.SECTOR)) {
            if (!filled.errors().containsKey(needed) && filled.value(needed).isEmpty()) {
                checked = checked.with(needed, words.localize("admission.person." + needed + ".missing"));
            }
        }
        return checked;
    }

    private View again(Person me, ApplicationId id, Optional<ParticipantId> participant, Filled filled,
            Map<String, FieldOutcome> outcomes, Words words) {
        var application = applications.get(id, representation.of(me.id()));
        var person = participant.map(application::find);
        return view(application, person,
                FormFields.again(fields(application, person, words), filled, outcomes, words),
                filled.summary(), words);
    }

    private static View view(Application application, Optional<Participant> person, List<Field> fields,
            List<FormError> errors, Words words) {
        var list = "/soknad/" + application.id() + "/deltakere";
        return new View(words.localize(person.isPresent() ? "admission.person.title"
                : "admission.person.new"),
                fields, errors, words.url(list + "/" + person.map(it -> it.id().toString()).orElse("ny")),
                words.url(list));
    }

    private List<Field> fields(Application application, Optional<Participant> person, Words words) {
        var sheet = person.map(Participant::sheet);
        var fields = new ArrayList<Field>();
        fields.add(field(Participant.NAME, sheet, words).known("off", 20));
        fields.add(field(Participant.EMAIL, sheet, words).as(Kind.EMAIL).known("off", 20));
        fields.add(field(Participant.TITLE, sheet, words).mayBeEmpty().known("off", 20));
        fields.add(field(Participant.SECTOR, sheet, words).oneOf(Kind.SELECT, Arrays.stream(Sector.values())
                .map(sector -> new Field.Option(sector.code(), words.say(sector), "")).toList()));
        if (application.isJoint()) {
            fields.add(field(Participant.MUNICIPALITY, sheet, words).oneOf(Kind.SELECT,
                    application.municipalities().stream()
                            .map(number -> new Field.Option(number.value(), names.of(number), "")).toList()));
        }
        return fields;
    }

    private static Field field(String name, Optional<Sheet> sheet, Words words) {
        var key = "admission.person." + (name.equals(Participant.TITLE) ? "title-field" : name);
        var text = sheet.map(it -> it.text(name));
        return Field.line(name, words.localize(key), words.has(key + ".hint") ? words.localize(key + ".hint")
                : "",
                text.map(it -> it.value()).orElse(""), text.map(it -> it.version()).orElse(0));
    }
}
