package no.innovasjonsskolen.admission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import org.springframework.stereotype.Component;

/** Who gets the letters that are to an application. */
@Component
class LetterContacts {

    private final People people;

    LetterContacts(People people) {
        this.people = people;
    }

    /** A person, at her own address. */
    Recipient of(PersonId id) {
        var person = people.get(id);
        return new Recipient(person.name(), person.email());
    }

    /** Its contact and everybody who applies for its lead. */
    List<Recipient> everybody(Application application) {
        return Stream.concat(of(application).stream(), people
                .holding(new Role(RoleKind.COORDINATOR, application.lead().value())).stream()
                .map(it -> new Recipient(it.name(), it.email()))).distinct().toList();
    }

    /** The directors who are asked to sign or have signed, at the address where each was asked. */
    static Map<MunicipalityNumber, Recipient> directors(Application application) {
        var directors = new LinkedHashMap<MunicipalityNumber, Recipient>();
        application.municipalities().forEach(it -> {
            switch (application.guarantee(it)) {
                case Guarantee.AskedFor(var name, var email, _) ->
                    directors.put(it, new Recipient(name, email));
                case Guarantee.Signed signed -> directors.put(it,
                        new Recipient(signed.asked().name(), signed.asked().email()));
                case Guarantee.NotAsked _, Guarantee.Declined _, Guarantee.SetAside _, Guarantee.Lapsed _ -> {
                }
            }
        });
        return directors;
    }

    /** Its contact; where no contact can be reached yet, everybody who applies for its lead. */
    List<Recipient> of(Application application) {
        var email = application.answers().value(Question.CONTACT_EMAIL.field());
        return Recipient.canReach(email)
                ? List.of(new Recipient(application.answers().value(Question.CONTACT_NAME.field()), email))
                : people.holding(new Role(RoleKind.COORDINATOR, application.lead().value())).stream()
                        .map(it -> new Recipient(it.name(), it.email())).toList();
    }
}
