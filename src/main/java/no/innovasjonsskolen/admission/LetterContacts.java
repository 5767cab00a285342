package no.innovasjonsskolen.admission;

import java.util.List;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.letter.Recipient;
import org.springframework.stereotype.Component;

/** Who gets the letters that are to an application. */
@Component
class LetterContacts {

    private final People people;

    LetterContacts(People people) {
        this.people = people;
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
